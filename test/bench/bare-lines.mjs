// The limit for `check --lines`: reads lines, parses each, writes it out again, and does nothing else.
import { createReadStream } from 'node:fs'
import { once } from 'node:events'

let rest = ''
for await (const chunk of createReadStream(process.argv[2], { encoding: 'utf8', highWaterMark: 262_144 })) {
  const lines = (rest + chunk).split('\n')
  rest = lines.pop()
  let written = ''
  for (const line of lines) written += `${JSON.stringify(JSON.parse(line))}\n`
  if (!process.stdout.write(written)) await once(process.stdout, 'drain')
}

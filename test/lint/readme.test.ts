import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/lint/index.ts'

const readme = new URL('../../rules/README.md', import.meta.url)

test.skipIf(!existsSync(readme)).each(Object.keys(rules))(
  'rules/README.md says what to avoid, what to prefer, and why: %s',
  (code) => {
    const [, section = ''] = readFileSync(readme, 'utf8').split(`\n#### \`${code}\`\n`)
    const [paragraph] = section.trim().split('\n\n')
    expect(paragraph).toMatch(/^\*\*Avoid\*\*\s[^]*\*\*Prefer\*\*\s[^]*\*\*Why:\*\*\s/)
  },
)

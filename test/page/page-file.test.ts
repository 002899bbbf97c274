import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { pack, unpack, type PageData } from '../../src/page/page-data.ts'
import { packedIn } from '../../src/page/page-file.ts'
import { memory } from '../../src/world/memory.ts'
import { shipped } from '../properties/shipped.ts'
import { scenarioIds } from '../training/plans.ts'

const home = { HOME: '/home/lead' }
const configPath = '/home/lead/.config/sexting-triage/config.yaml'
const standard = shipped().find(({ rules }) => rules.standard)!
const local = standard.contacts.find(
  ({ phone, web, source }) => phone === null && web === null && source === null,
)!
const config = `format: 1
setting: { name: A school on a hill }
contacts: { ${local.id}: { phone: '01632 960123' } }
`

type Disk = Readonly<Record<string, string | Uint8Array>>

async function run(argv: readonly string[], disk: Disk = {}) {
  const io = memory({ env: home, disk })
  const code = await main(argv, io)
  const files = Object.fromEntries([...io.disk].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))
  return { code, out: io.out(), err: io.err(), files }
}

const made = async (...options: readonly string[]): Promise<string> =>
  (await run(['page', 'page.html', ...options])).files['page.html']!

const page = await made()

describe('a page as a file', () => {
  test('is the same for the same input, and names its size and its digest', async () => {
    const { code, err, files } = await run(['page', 'page.html'])
    expect(code).toBe(0)
    expect(files['page.html']).toBe(page)
    expect(err).toContain(createHash('sha256').update(page).digest('hex'))
  })

  test('is under 300 KB with all scenarios, and smaller without', async () => {
    expect(Buffer.byteLength(page)).toBeLessThan(300_000)
    expect((await made('--no-scenarios')).length).toBeLessThan(page.length)
  })

  test('lets nothing run but the script in it, and reaches nothing', () => {
    const [, script = ''] = /<script>(.*)<\/script>/s.exec(page) ?? []
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    expect(page).not.toMatch(/\b(?:src|srcset|action|href)=/)
    expect(page).not.toMatch(
      /localStorage|sessionStorage|indexedDB|XMLHttpRequest|sendBeacon|WebSocket|\bfetch\(/,
    )
  })

  test('says what to do where no script runs', () => {
    const body = page.slice(page.indexOf('<body>'), page.indexOf('<script>'))
    expect(body).toContain('999')
    for (const { phone } of standard.contacts) if (phone !== null) expect(body).toContain(phone)
  })

  test('is never written over a file', async () => {
    const { code, files } = await run(['page', 'page.html'], { 'page.html': 'mine' })
    expect({ code, text: files['page.html'] }).toEqual({ code: 6, text: 'mine' })
  })

  test('holds the setting’s own numbers, unless they are to stay out', async () => {
    const disk = { [configPath]: config }
    expect((await run(['page', 'page.html'], disk)).files['page.html']).toContain('01632 960123')
    expect((await run(['page', 'page.html', '--no-config'], disk)).files['page.html']).toBe(page)
  })

  test('holds the scenarios of one’s own beside those that ship, and is checked with them', async () => {
    const [id] = scenarioIds
    const mine = readFileSync(`rules/scenarios/${id}.yaml`, 'utf8').replace(`id: ${id}`, 'id: ours-alone')
    const disk = { 'ours/ours-alone.yaml': mine }
    const { files } = await run(['page', 'page.html', '--scenarios', 'ours'], disk)
    const text = files['page.html']!
    const ids = (unpack(packedIn(text)!) as PageData).scenarios.map((each) => each.id)
    expect(ids).toEqual(expect.arrayContaining(['ours-alone', id]))
    const check = ['page', '--check', 'page.html']
    expect((await run(check, { ...disk, 'page.html': text })).out).toMatch(/^CHANGED:/)
    const again = await run([...check, '--scenarios', 'ours'], { ...disk, 'page.html': text })
    expect(again.out).toMatch(/^UNCHANGED:/)
    expect((await run(['page', 'page.html', '--scenarios', 'nowhere'])).code).toBe(6)
  })

  test('holds every rule set that is in use with --rules all, and none of an unknown name', async () => {
    const all = JSON.stringify(unpack(packedIn(await made('--rules', 'all'))!))
    for (const { rules } of shipped())
      expect(all.includes(`"${rules.id}"`) && all.includes(rules.title)).toBe(rules.supersededBy === null)
    expect((await run(['page', 'page.html', '--rules', 'nowhere'])).code).toBe(2)
  })
})

describe('page --check', () => {
  const check = (text: string, disk: Disk = {}, ...options: readonly string[]) =>
    run(['page', '--check', 'page.html', ...options], { ...disk, 'page.html': text })

  test.each([[], ['--practice'], ['--no-scenarios'], ['--rules', 'all']])(
    'knows its own: %j',
    async (...options) => {
      expect(await check(await made(...options))).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^UNCHANGED:/) as string,
      })
    },
  )

  test('says where the numbers of the setting are others', async () => {
    const { code, out } = await check(page, { [configPath]: config })
    expect(code).toBe(0)
    expect(out).toMatch(/^UNCHANGED, but for the setting/)
  })

  test.each(['Refer', "default-src 'none'", 'autocomplete', 'innerHTML', '999'])(
    'finds a change of “%s”',
    async (word) => {
      const changed = page.includes(word) ? page.replace(word, `${word}s`) : `${page}<b>${word}</b>`
      expect(await check(changed)).toMatchObject({
        code: 7,
        out: expect.stringMatching(/^CHANGED:/) as string,
      })
    },
  )

  const line = (packed: string): string => `const pageData = sextingTriage.unpack('${packed}')\n`

  test.each([
    ['nothing', ''],
    ['another page', '<html></html>'],
    ['what is not compressed', line('words')],
    ['data without rules', line(pack({}))],
    ['data without a rule set', line(pack({ ruleSets: [{ ruleSet: 1 }] }))],
    ['what would fill the memory', line(pack('0'.repeat(20_000_000)))],
  ])('takes %s for no page', async (_, text) =>
    expect(await check(text)).toMatchObject({ code: 7, out: 'This is not a page of this program.\n' }),
  )
})

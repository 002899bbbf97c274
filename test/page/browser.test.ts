import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import * as wording from '../../src/page/wording.ts'
import { memory } from '../../src/world/memory.ts'
import { systemFiles } from '../../src/world/files.ts'
import { shipped } from '../properties/shipped.ts'
import { chromiumPath } from './chromium.ts'

const ruleSets = shipped().filter(({ rules }) => rules.for !== null)

if (chromiumPath === null)
  process.stderr.write('No Chromium here: the tests of the page in a browser are left out.\n')

describe.skipIf(chromiumPath === null)('the page in a browser, from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  const file = join(folder, 'page.html')
  let browser: Browser
  /** Requests, messages of the console and errors: there is to be none but the file itself. */
  let heard: string[] = []

  beforeAll(async () => {
    const io = memory()
    await main(['page', file, '--no-config'], Object.assign(io, { files: systemFiles }))
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] })
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function opened(path = file): Promise<Page> {
    heard = []
    const context = await browser.newContext({ offline: true, viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    page.on('request', (request) => heard.push(request.url()))
    page.on('console', (message) => heard.push(message.text()))
    page.on('pageerror', (error) => heard.push(error.message))
    await page.goto(pathToFileURL(path).href)
    return page
  }

  /** What stands on the page, by what can be done there. */
  const kindOf = (page: Page): Promise<string> =>
    page.evaluate(`
      ['.error-summary', 'pre', '.response', '.urgent', 'dl', '[type=checkbox]', '[type=radio]', 'textarea', '[type=date]', '[type=text]']
        .find((each) => document.querySelector(each)) ?? 'ways'
    `)

  /** Moves on by Tab alone until that has the focus, and presses a key. */
  async function reach(page: Page, selector: string, key: string): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`))
        return page.keyboard.press(key)
    }
    throw new Error(`${selector} cannot be reached by the keyboard`)
  }

  async function expectAccessible(page: Page): Promise<void> {
    await page.evaluate(axe.source)
    const { violations }: AxeResults = await page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    )
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 640 })
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    }
  }

  /** One key after the other, to where the person would go. */
  async function act(page: Page, kind: string): Promise<void> {
    switch (kind) {
      case '.error-summary':
      case '[type=radio]':
      case '[type=checkbox]':
        await reach(page, 'input[name=answer]', 'Space')
        return page.keyboard.press('Enter')
      case 'textarea':
      case '[type=date]':
      case '[type=text]':
        return reach(page, 'main > button.second', 'Enter')
      case 'ways':
        return reach(page, 'button.second', 'Enter')
      default:
        return reach(page, 'main button.main', 'Enter')
    }
  }

  test('does the whole job by the keyboard alone, and every kind of page is accessible', async () => {
    const page = await opened()
    await expectAccessible(page)
    await reach(page, 'button.main', 'Enter')
    await page.keyboard.press('Tab')
    await reach(page, 'button[type=submit]', 'Enter')
    const seen = new Set<string>()
    for (let pages = 0; pages < 90 && !seen.has('pre'); pages += 1) {
      const kind = await kindOf(page)
      if (!seen.has(kind)) await expectAccessible(page)
      seen.add(kind)
      if (kind !== 'pre') await act(page, kind)
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['.error-summary', '[type=radio]', '[type=checkbox]', 'dl', '.response', 'pre']),
    )
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: wording.download }).press('Enter')
    const download = await waiting
    expect(readFileSync(await download.path(), 'utf8')).toBe(await page.locator('pre').textContent())
    expect(heard).toEqual([pathToFileURL(file).href])
  }, 90_000)

  test('is accessible in practice, where a text is pasted, at its door, in a note and when it is cleared', async () => {
    const all = join(folder, 'all.html')
    await main(
      ['page', all, '--no-config', '--rules', 'all'],
      Object.assign(memory(), { files: systemFiles }),
    )
    const page = await opened(all)
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).click()
      await expectAccessible(page)
    }
    await expectAccessible(page)
    const [lead, note] = [true, false].map((ends) => ruleSets.find(({ rules }) => rules.standard === ends)!)
    await press(lead!.rules.for!.say)
    await press(wording.goOnFrom)
    await press(wording.goOn)
    await page.getByRole('button', { name: wording.back }).click()
    await page.getByRole('button', { name: lead!.rules.for!.say }).click()
    await press(wording.practise)
    await page.locator('.plain button').first().click()
    await press(wording.whatWouldYouDo)
    await page.locator('.hands').first().fill('3')
    await press(wording.letUsTalk)
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('h1').textContent()).toBe(wording.whatNow)
    await press(wording.reveal)
    expect(heard).toEqual([pathToFileURL(all).href])
    await page.reload()
    await page.getByRole('button', { name: note!.rules.for!.say }).click()
    await page.getByRole('button', { name: wording.start }).click()
    while ((await kindOf(page)) !== 'pre') await act(page, await kindOf(page))
    await expectAccessible(page)
    await press(wording.endAndClear)
    await press(wording.clearAll)
  }, 90_000)

  test('hides what is on it at once, and loses nothing', async () => {
    const page = await opened()
    await page.getByRole('button', { name: wording.start }).click()
    await page.locator('input[name=answer]').first().check()
    await page.keyboard.press('Escape')
    expect(await page.locator('body').innerText()).toBe(wording.showAgain)
    await page.keyboard.press('Enter')
    expect(await page.locator('input[name=answer]').first().isChecked()).toBe(true)
  })

  test('asks before it is left, until what there is has been kept, and goes on from it', async () => {
    const page = await opened()
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await page.getByRole('button', { name: wording.start }).click()
    await page.locator('input[name=answer]').first().check()
    await page.keyboard.press('Enter')
    const second = await page.locator('h1').textContent()
    await page.getByRole('button', { name: wording.saveSoFar }).click()
    const text = await page.locator('pre').textContent()
    await page.reload()
    expect(asked).toEqual(['beforeunload'])
    await page.getByRole('button', { name: wording.goOnFrom }).click()
    await page.locator('textarea').fill(`> ${text}\n`)
    await page.getByRole('button', { name: wording.goOn }).click()
    expect(await page.locator('h1').textContent()).toBe(second)
  })

  test('goes back with the browser’s own button, and keeps the answer', async () => {
    const page = await opened()
    await page.getByRole('button', { name: wording.start }).click()
    const first = await page.locator('h1').textContent()
    await page.locator('input[name=answer]').first().check()
    await page.keyboard.press('Enter')
    await page.evaluate('history.back()')
    await page.waitForFunction(`document.querySelector('h1').textContent === ${JSON.stringify(first)}`)
    expect(await page.locator('input[name=answer]').first().isChecked()).toBe(true)
  })

  test('does not run where a byte of its script was changed, and says what to do all the same', async () => {
    const changed = join(folder, 'changed.html')
    writeFileSync(changed, readFileSync(file, 'utf8').replace('sextingTriage.open(', 'sextingTriage.open( '))
    const page = await opened(changed)
    expect(await page.locator('button').count()).toBe(0)
    expect(await page.locator('body').innerText()).toContain('999')
    expect(heard.join()).toContain('Content Security Policy')
  })
})

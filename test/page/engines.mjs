// The whole job in Firefox and in WebKit, by hand: `npm run test:engines`. The tests do it in Chromium.
// Debian: apt-get install firefox-esr webkit2gtk-driver xvfb
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'

const program = fileURLToPath(new URL('../../bin/sexting-triage.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'engines-'))
const page = join(folder, 'page.html')
const changed = join(folder, 'changed.html')
execFileSync(process.execPath, [program, 'page', page, '--no-config'], { stdio: 'ignore' })
writeFileSync(changed, readFileSync(page, 'utf8').replace('const pageData', 'const  pageData'))

const say = (line) => process.stdout.write(`${line}\n`)

/** Runs in the browser: says don't know to everything, fills nothing in, and gives the record and what went wrong. */
const job = `
  const wrong = []
  const press = (selector) => document.querySelector(selector).click()
  press('button.main')
  for (let pages = 0; pages < 200; pages += 1) {
    if (document.documentElement.scrollWidth > innerWidth) wrong.push('too wide: ' + document.querySelector('h1').textContent)
    const text = document.querySelector('pre')
    if (text !== null) {
      press('.ways button:nth-child(2)')
      return { text: text.textContent, pages, wrong, said: document.querySelector('.status').textContent }
    }
    const answer = document.querySelector('input[value=unknown]') ?? document.querySelector('input[name=answer]')
    if (answer !== null) {
      answer.checked = true
      press('[type=submit]')
    } else if (document.querySelector('form') !== null) press('main > button.second')
    else press('main button.main')
  }
  return { text: document.querySelector('h1').textContent, wrong: ['no end'] }
`

/** Opens the page and does the job, then opens the changed one. */
async function tried(name, version, { open, run }) {
  await open(pathToFileURL(page).href)
  const { text, pages, wrong, said } = await run(job)
  const record = join(folder, `${name}.txt`)
  writeFileSync(record, text)
  const verified = execFileSync(process.execPath, [program, 'record', 'verify', record]).toString()
  await open(pathToFileURL(changed).href)
  const buttons = await run("return document.querySelectorAll('button').length")
  const refused = buttons === 0 ? 'the changed file does not run' : 'THE CHANGED FILE RUNS'
  say(`${name} ${version}: ${pages} pages; ${verified.split('\n')[0]}; ${refused}; ${said}`)
  for (const each of wrong) say(`  ${each}`)
}

/** Firefox speaks Marionette itself: pieces of JSON, each after its length. */
async function firefox(binary) {
  const port = 28_280
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  writeFileSync(join(profile, 'user.js'), `user_pref('marionette.port', ${port});\n`)
  const browser = spawn(binary, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  })
  const socket = await connected(port)
  let heard = ''
  let answer = () => undefined
  socket.on('data', (piece) => {
    heard += piece.toString('latin1')
    const [head, length] = /^(\d+):/.exec(heard) ?? []
    if (head === undefined || heard.length < head.length + Number(length)) return
    const message = JSON.parse(
      Buffer.from(heard.slice(head.length, head.length + Number(length)), 'latin1').toString(),
    )
    heard = heard.slice(head.length + Number(length))
    if (Array.isArray(message)) answer(message)
  })
  let id = 0
  const ask = (command, values) =>
    new Promise((resolve, reject) => {
      answer = ([, , error, result]) =>
        error ? reject(new Error(error.message)) : resolve(result?.value ?? result)
      const text = JSON.stringify([0, (id += 1), command, values])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  const { capabilities } = await ask('WebDriver:NewSession', {})
  await ask('WebDriver:SetWindowRect', { width: 500, height: 700 })
  await tried('Firefox', capabilities.browserVersion, {
    open: (url) => ask('WebDriver:Navigate', { url }),
    run: (script) => ask('WebDriver:ExecuteScript', { script, args: [] }),
  })
  browser.kill()
}

async function connected(port) {
  for (let tries = 0; ; tries += 1) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await new Promise((resolve) =>
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false)),
    )
    if (isOpen) return socket
    if (tries > 100) throw new Error('Firefox does not answer')
    await wait(200)
  }
}

/** WebKit has a driver that speaks WebDriver over HTTP, and needs a screen. */
async function webkit(binary) {
  const screen = spawn('Xvfb', [':98'], { stdio: 'ignore' })
  const driver = spawn('WebKitWebDriver', ['--port=28281'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: ':98', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  })
  await wait(1500)
  const ask = async (path, body) => {
    const answer = await fetch(`http://127.0.0.1:28281/session${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    const { value } = await answer.json()
    if (value?.error) throw new Error(value.message)
    return value
  }
  const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
  const { sessionId, capabilities } = await ask('', { capabilities: { alwaysMatch: options } })
  await ask(`/${sessionId}/window/rect`, { width: 500, height: 700 })
  await tried('WebKit', capabilities.browserVersion, {
    open: (url) => ask(`/${sessionId}/url`, { url }),
    run: (script) => ask(`/${sessionId}/execute/sync`, { script, args: [] }),
  })
  await fetch(`http://127.0.0.1:28281/session/${sessionId}`, { method: 'DELETE' })
  driver.kill()
  screen.kill()
}

const engines = [
  [firefox, ['/usr/bin/firefox-esr', '/usr/bin/firefox'].filter((file) => existsSync(file))],
  [webkit, ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser']],
]
for (const [engine, [binary]] of engines)
  if (binary === undefined) say(`${engine.name}: not on this machine`)
  else await engine(binary)
rmSync(folder, { recursive: true })
process.exit()

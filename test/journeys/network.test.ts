import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { memory } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { typist } from '../interview/typist.ts'

const refused = (): never => {
  throw new Error('the program has tried to reach the network')
}

beforeEach(() => {
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refused)
  vi.spyOn(net.Server.prototype, 'listen').mockImplementation(refused)
  vi.spyOn(dgram, 'createSocket').mockImplementation(refused)
  vi.spyOn(dns, 'lookup').mockImplementation(refused)
  vi.stubGlobal('fetch', refused)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test.each([
  [['--version']],
  [['--help']],
  [['help', 'privacy']],
  [['demo']],
  [['demo', '--list']],
  [['check', '-']],
])('%j works where every socket throws', async (argv) => {
  const io = memory({ stdin: '{"answers":{}}' })
  expect(await main(argv, io)).toBe(0)
  expect(io.out()).not.toBe('')
})

test('a whole case works where every socket throws', async () => {
  const io = memory({ terminal: true, env: { HOME: '/home/lead' } })
  typist(io, ['y', 'g', 'y', 'y', 'the record', 'h', '1', 'y', '2026-041', 'r', 'f', '1'])
  expect(await main(['start', '--rules', 'england-2024', '--accessible'], io)).toBe(0)
  expect([...io.disk.keys()]).toEqual(['2026-11-22-2026-041-record.txt'])
})

test('the guard of this test bites', () => {
  expect(() => net.connect(80, '127.0.0.1')).toThrow('network')
})

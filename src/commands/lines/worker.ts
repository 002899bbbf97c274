import { parentPort, workerData } from 'node:worker_threads'
import { system } from '../../world/io.ts'
import { LineChecker, type LineSettings } from './line-checker.ts'

/** What is sent to a thread: whole lines, and the number of the first. */
export interface Task {
  readonly bytes: Uint8Array
  readonly first: number
}

// One block after the other, answered in the order in which they came.
const checker = new LineChecker(system(), workerData as LineSettings)
let last = Promise.resolve()
parentPort!.on('message', ({ bytes, first }: Task) => {
  last = last.then(async () => {
    const checked = await checker.check(bytes, first)
    parentPort!.postMessage(checked, [checked.bytes.buffer as ArrayBuffer])
  })
})

import { system } from '../world/io.ts'
import { main } from '../main.ts'

// There is no file beside the one from which another thread could be started.
const io = Object.defineProperty(system(), 'cores', { value: 1 })
void main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code
})

// Changes its state all the time, and says what was changed when. Run as a process of its own, to be killed.
import { createStateFile } from '../../mock/src/engine/state/state-file.ts'

const [path = '', size = '0', interval = '1000'] = process.argv.slice(2)
const ballast = 'x'.repeat(Number(size))
let count = 0
const file = createStateFile(path, {
  save: () => ({ count, ballast }),
  load(state) {
    count = (state as { count: number }).count
  },
  interval: Number(interval),
})

setInterval(() => {
  count++
  file.markChanged()
  process.stdout.write(`${count}\n`)
}, 2)

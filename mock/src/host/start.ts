import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// A mock runs all day beside an editor, a browser and a build. Left to itself, V8 answers a burst of requests with three
// times the memory rather than tidy up more often, which costs hardly any time.
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=20')
// The compiler in the middle takes up 15 MB. The last one makes up for it by beginning earlier, below.
setFlagsFromString('--no-maglev')

// Everything else is loaded only now, so that the cache has it as well.
enableCompileCache()
const { run } = await import('./run.ts')
await run(process.argv.slice(2))
// Before, it would compile what is needed for the start and never again.
setFlagsFromString('--invocation-count-for-turbofan=1000')

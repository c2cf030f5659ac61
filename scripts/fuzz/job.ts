// A thread that fires the shots that it is told to.
import { parentPort } from 'node:worker_threads'
import { fuzz, type Range } from './run.ts'

parentPort?.on('message', async (range: Range) => parentPort?.postMessage(await fuzz(range)))

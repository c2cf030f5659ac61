import { parentPort } from 'node:worker_threads'
import { boundariesInline } from '../sandbox/resources/regions/boundaries.ts'
import type { Geometry } from '../sandbox/resources/regions/geometry.ts'

const never = new AbortController().signal

parentPort?.on('message', async (regions: readonly (readonly Geometry[])[]) => {
  parentPort?.postMessage(await boundariesInline(regions, never))
})

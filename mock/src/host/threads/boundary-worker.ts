import { parentPort } from 'node:worker_threads'
import { boundariesInline } from '../../api/regions/boundaries.ts'
import type { Geometry } from '../../api/regions/geometry.ts'

const never = new AbortController().signal

parentPort?.on('message', async (regions: readonly (readonly Geometry[])[]) => {
  parentPort?.postMessage(await boundariesInline(regions, never))
})

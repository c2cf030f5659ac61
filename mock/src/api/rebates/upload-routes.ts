import { type Context, Hono } from 'hono'
import type { Lifetimes } from '../../engine/lifetimes.ts'
import { instant } from '../../engine/world/timestamp.ts'
import type { World } from '../../engine/world/world.ts'
import { type Answer, toResponse } from '../../http/answer.ts'
import { isPreflight, preflightAnswer } from '../../http/cors.ts'
import { problemAnswer } from '../../http/problem.ts'
import { type Received, receive, uploadOf } from './evidence-files.ts'
import { isSigned } from './presigned.ts'

/** Where uploads of a sandbox are kept. */
export interface Store {
  readonly world: World
  readonly lifetimes: Lifetimes
}

/** Largest file taken, in bytes. */
const LARGEST = 20_000_000

/**
 * The store that files of evidence are uploaded to, for `/uploads`. The address says who may, as with AWS S3. It keeps
 * the size and the type of a file, not the file.
 *
 * @param storeOf tells which sandbox a request is for
 */
export function uploadRoutes(storeOf: (context: Context) => Store): Hono {
  const app = new Hono()
  app.all('/:file/*', async (c) => {
    const { raw } = c.req
    if (isPreflight(raw)) return toResponse(preflightAnswer(raw), raw)
    return toResponse(await answer(raw, c.req.param('file'), storeOf(c)), raw)
  })
  app.all('*', ({ req }) => toResponse(missing, req.raw))
  return app

  async function answer(request: Request, file: string, { world, lifetimes }: Store): Promise<Answer> {
    const upload = uploadOf(world, file)
    if (!upload) return missing
    const allowed = isSigned(world, lifetimes, file, new URL(request.url).searchParams)
    if (!allowed) return refusal(403, 'The address is not one that was signed, or has expired. Get another.')
    if (request.method === 'GET' || request.method === 'HEAD')
      return upload.received ? shown(upload.received) : missing
    if (request.method !== 'PUT') return refusal(405, 'Send the file with PUT.', { Allow: 'GET, HEAD, PUT' })
    const size = await sizeOf(request)
    if (size === undefined) return refusal(413, `The file is larger than ${LARGEST} bytes.`)
    const type = request.headers.get('content-type') ?? 'application/octet-stream'
    receive(world, file, { size, type, at: instant(world.now()) })
    return { status: 200, headers: {} }
  }
}

/** What is shown in the place of a file. */
function shown({ size, type, at }: Received): Answer {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
    body: `A file of ${size} bytes (${type}) was uploaded at ${at}. The sandbox does not keep its content.\n`,
  }
}

/** Bytes in the body of a request; undefined for too many, of which no more are read. */
async function sizeOf({ body }: Request): Promise<number | undefined> {
  let size = 0
  for await (const chunk of body ?? []) {
    size += (chunk as Uint8Array).length
    if (size > LARGEST) return undefined
  }
  return size
}

const missing = problemAnswer({ status: 404, title: 'Not found', detail: 'No file has been uploaded here.' })

function refusal(status: number, detail: string, headers: Answer['headers'] = {}): Answer {
  return problemAnswer({ status, detail }, headers)
}

import { isForm, parseForm } from './form.ts'
import type { PreparedOperation } from './operation.ts'
import { PROBLEM_TYPES, Rejection } from './problem.ts'

/** A request body that was read: its media type without parameters, and its value, parsed if it is JSON or a form. */
export interface RequestBody {
  readonly mediaType: string
  readonly value: unknown
}

/**
 * Reads the body that `operation` documents. A body that no one asked for is left alone: the documentation's own
 * samples send some.
 *
 * @param limit the largest body taken, in bytes
 * @throws {Rejection} 413, 415, or 400 for malformed JSON
 */
export async function readBody(
  request: Request,
  operation: PreparedOperation,
  limit: number,
): Promise<RequestBody | undefined> {
  const documented = operation.request?.body
  if (documented === undefined) return undefined
  const bytes = await readBytes(request, limit)
  if (bytes.byteLength === 0) return undefined

  const mediaType = essence(request.headers.get('content-type'))
  const supported = (documented.contents ?? []).map((content) => content.mediaType)
  if (!supported.includes(mediaType)) {
    const got =
      mediaType === '' ? 'The request has a body but no Content-Type' : `Content-Type is ${mediaType}`
    const detail = `${got}; ${operation.name} takes ${supported.join(', ')}.`
    throw new Rejection({ status: 415, detail }, { Accept: supported.join(', ') })
  }
  // A form is validated as the JSON that it stands for.
  if (isForm(mediaType) && supported.includes('application/json'))
    return {
      mediaType: 'application/json',
      value: await parseForm(bytes, request.headers.get('content-type') ?? ''),
    }
  const text = decode(bytes)
  return { mediaType, value: isJson(mediaType) ? parse(text) : text }
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const declared = request.headers.get('content-length')
  if (Number(declared) > limit) throw tooLarge(limit)
  try {
    // The length of most bodies is known. Those are read at once, which costs a tenth of what a stream does.
    const bytes =
      declared === null ? await readStream(request.body, limit) : new Uint8Array(await request.arrayBuffer())
    if (bytes.byteLength > limit) throw tooLarge(limit)
    return bytes
  } catch (error) {
    if (error instanceof Rejection) throw error
    throw new Rejection({ status: 400, detail: 'The request body ended before it was complete.' })
  }
}

/** Reads no more than it takes to see that a body is too large. */
async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(limit: number): Rejection {
  const detail = `The request body is larger than ${limit} bytes.`
  return new Rejection({ type: `${PROBLEM_TYPES}payload-too-large/`, status: 413, detail })
}

function essence(contentType: string | null): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json')
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Rejection({ status: 400, detail: 'The request body is not UTF-8.' })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Rejection({
      status: 400,
      title: 'Malformed JSON',
      detail: `The request body is not JSON: ${reason}`,
    })
  }
}

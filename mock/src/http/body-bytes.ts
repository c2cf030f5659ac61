import { PROBLEM_TYPES, Rejection } from './problem.ts'

/** What `Content-Encoding` calls the formats that are read, and what the platform calls them. */
const FORMATS: ReadonlyMap<string, CompressionFormat> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
])

/**
 * Reads the body of a request, whatever it is: decoded, where it was sent with a `Content-Encoding`
 * (RFC 9110, section 8.4).
 *
 * @param limit the largest body taken, in bytes, as it came and as it is decoded
 * @throws {Rejection} 413, 415 for an encoding that is not read, 400 for a body that breaks off or is not what it says
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const before = read.get(request)
  if (before && before.byteLength > limit) throw tooLarge(limit)
  const bytes = before ?? (await readDecoded(request, limit))
  read.set(request, bytes)
  return bytes
}

const read = new WeakMap<Request, Uint8Array<ArrayBuffer>>()

/** The body of a request, decoded, if it has been read to its end. */
export function bytesOf(request: Request): Uint8Array | undefined {
  return read.get(request)
}

async function readDecoded(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readEncoded(request, limit)
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity'
  if (encoding === 'identity' || encoding === '' || bytes.byteLength === 0) return bytes
  const format = FORMATS.get(encoding)
  if (format === undefined) throw unknownEncoding(encoding)
  // Read as it is decoded, and no further than the limit: a few bytes can stand for gigabytes.
  const decoded = new Response(bytes).body?.pipeThrough(new DecompressionStream(format)) ?? null
  return readStream(decoded, limit).catch((error) => {
    if (error instanceof Rejection) throw error
    const detail = `The request body is not ${format}, although Content-Encoding says so.`
    throw new Rejection({ status: 400, title: 'Malformed encoding', detail })
  })
}

async function readEncoded(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
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
  // Not every browser can iterate over a stream.
  const reader = stream?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > limit) {
      await reader?.cancel()
      throw tooLarge(limit)
    }
    chunks.push(part.value)
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

function tooLarge(limit: number): Rejection {
  const detail = `The request body is larger than ${limit} bytes.`
  return new Rejection({ type: `${PROBLEM_TYPES}payload-too-large/`, status: 413, detail })
}

function unknownEncoding(encoding: string): Rejection {
  const known = [...FORMATS.keys(), 'identity'].join(', ')
  const detail = `Content-Encoding is ${encoding}; the mock reads ${known}.`
  return new Rejection({ status: 415, detail }, { 'Accept-Encoding': known })
}

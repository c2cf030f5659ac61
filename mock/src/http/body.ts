import { readBytes } from './body-bytes.ts'
import { isForm, parseForm } from './form.ts'
import { parseJson } from './json.ts'
import type { Operation } from './operation.ts'
import { Rejection } from './problem.ts'

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
 * @throws {Rejection} 413, 415, or 400 for malformed JSON and for content that is not encoded as announced
 */
export async function readBody(
  request: Request,
  operation: Operation,
  limit: number,
): Promise<RequestBody | undefined> {
  if (operation.body === undefined) return undefined
  const bytes = await readBytes(request, limit)
  if (bytes.byteLength === 0) return undefined

  const mediaType = essence(request.headers.get('content-type'))
  const supported = Object.keys(operation.body.contents)
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
    return parseJson(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Rejection({
      status: 400,
      title: 'Malformed JSON',
      detail: `The request body is not JSON: ${reason}`,
    })
  }
}

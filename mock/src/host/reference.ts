import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { parseAccept } from 'hono/utils/accept'
import type { Answer } from '../http/answer.ts'
import { Rejection } from '../http/problem.ts'

/** Built beside the compiled modules; the same place whether this runs from `src` or from `dist`. */
const page = new URL('../../dist/docs.html.gz', import.meta.url)
const inflate = promisify(gunzip)

/**
 * The reference of the API, one HTML page that asks no other host for anything. It is kept compressed, and is sent so to
 * whoever takes that (RFC 9110, section 12.5.3): a sixth of its three megabytes.
 *
 * @throws {Rejection} 404 if it has not been built, 405 for a method that does not read
 */
export async function referenceAnswer({ method, headers }: Request): Promise<Answer> {
  const allow = 'GET, HEAD, OPTIONS'
  if (method === 'OPTIONS') return { status: 204, headers: { Allow: allow } }
  if (method !== 'GET' && method !== 'HEAD')
    throw new Rejection({ status: 405, detail: `/docs supports ${allow}.` }, { Allow: allow })
  const packed = await readFile(page).catch(() => {
    throw new Rejection({
      status: 404,
      title: 'Not found',
      detail: 'The reference has not been built. Run `npm run docs` in the repository of ev-energy.',
    })
  })
  const type = { 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept-Encoding' }
  if (takesGzip(headers.get('accept-encoding')))
    return { status: 200, headers: { ...type, 'Content-Encoding': 'gzip' }, bytes: Uint8Array.from(packed) }
  return { status: 200, headers: type, bytes: Uint8Array.from(await inflate(packed)) }
}

function takesGzip(header: string | null): boolean {
  const codings = parseAccept(header ?? '')
  const named =
    codings.find(({ type }) => /^(x-)?gzip$/i.test(type)) ?? codings.find(({ type }) => type === '*')
  return named !== undefined && named.q > 0
}

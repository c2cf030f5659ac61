import { readFile } from 'node:fs/promises'
import type { Answer } from './answer.ts'
import { Rejection } from './problem.ts'

/** Built beside the compiled modules; the same place whether this runs from `src` or from `dist`. */
const page = new URL('../dist/docs.html', import.meta.url)

/**
 * The reference of the API, one HTML page that asks no other host for anything.
 *
 * @throws {Rejection} 404 if it has not been built, 405 for a method that does not read
 */
export async function referenceAnswer(method: string): Promise<Answer> {
  const allow = 'GET, HEAD, OPTIONS'
  if (method === 'OPTIONS') return { status: 204, headers: { Allow: allow } }
  if (method !== 'GET' && method !== 'HEAD')
    throw new Rejection({ status: 405, detail: `/docs supports ${allow}.` }, { Allow: allow })
  const body = await readFile(page, 'utf8').catch(() => {
    throw new Rejection({
      status: 404,
      title: 'Not found',
      detail: 'The reference has not been built. Run `npm run docs` in the repository of ev-energy.',
    })
  })
  return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body }
}

import type { Answer } from './asking.ts'

/** What is wrong with an answer, whatever it is to. */
export function faultsOf(answer: Answer, method: string): string[] {
  const { status, headers, text } = answer
  const faults: string[] = []
  if ((method === 'HEAD' || status === 204 || status === 304) && text !== '')
    faults.push(`${status} with a body`)
  if (status === 405 && !headers.get('allow')) faults.push('405 without Allow')
  if (status === 401 && !headers.get('www-authenticate')) faults.push('401 without WWW-Authenticate')
  if (status >= 300 && status < 400 && status !== 304 && !isAddress(headers.get('location')))
    faults.push(`${status} without a Location that is an address`)
  const type = headers.get('content-type') ?? ''
  if (type.includes('json') && text !== '' && parsed(text) === undefined)
    faults.push(`broken JSON: ${text.slice(0, 80)}`)
  if (type.includes('json') && type.includes('html')) faults.push(`content type ${type}`)
  if (status >= 400 && method !== 'HEAD' && type.startsWith('application/problem+json'))
    faults.push(...faultsOfProblem(status, text))
  if (type.startsWith('text/html')) faults.push(...faultsOfPage(answer))
  return faults
}

/** What is wrong with an answer that has to be a problem (RFC 9457). */
export function notAProblem({ status, headers }: Answer, method: string): string[] {
  if (method === 'HEAD') return []
  const type = headers.get('content-type')
  return type?.startsWith('application/problem+json')
    ? []
    : [`status ${status} as ${type} and not as a problem`]
}

function faultsOfProblem(status: number, text: string): string[] {
  const problem = parsed(text) as Record<string, unknown> | undefined
  if (typeof problem !== 'object') return ['a problem that is no object']
  const faults = ['title', 'detail'].filter(
    (name) => typeof problem[name] !== 'string' || problem[name] === '',
  )
  return [
    ...faults.map((name) => `a problem without ${name}`),
    ...(problem.status === status ? [] : [`a problem of status ${problem.status} with status ${status}`]),
  ]
}

/** Pages run nothing, whatever a request has put into them, and have what a browser and a reader need. */
function faultsOfPage({ headers, text }: Answer): string[] {
  const faults: string[] = []
  if (headers.get('content-type') !== 'text/html; charset=utf-8') faults.push('a page without its charset')
  if (text === '') return faults
  if (!headers.get('content-security-policy')?.includes("default-src 'none'"))
    faults.push('a page without a policy')
  if (headers.get('x-content-type-options') !== 'nosniff') faults.push('a page that may be sniffed')
  if (/<script|javascript:|\son\w+=/i.test(text.replaceAll(/&[#\w]+;/g, '')))
    faults.push('a page with a script in it')
  if (!/^<!doctype html>\s*<html lang="\w+">/.test(text)) faults.push('a page without doctype or language')
  for (const [name, pattern] of [
    ['title', /<title>[^<]+<\/title>/g],
    ['heading', /<h1>[^<]+<\/h1>/g],
    ['main part', /<main>/g],
  ] as const)
    if (text.match(pattern)?.length !== 1) faults.push(`a page without one ${name}`)
  if (/undefined|\[object |NaN/.test(text.replaceAll(/<(code|label|p role="alert")[^>]*>[^<]*/g, '')))
    faults.push('a page with a value that is none')
  return faults
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether it may be in a header: absolute, or a path. */
function isAddress(location: string | null): boolean {
  return location !== null && URL.canParse(location, 'http://127.0.0.1')
}

import { readFile } from 'node:fs/promises'
import { type ControlAccess, checkCaller, checkOrigin } from '../control/origin.ts'
import { LOCAL } from '../http/caller.ts'
import { Rejection } from '../http/problem.ts'
import type { Console } from './assemble.ts'

/** Built beside the compiled modules; the same place whether this runs from `src` or from `dist`. */
const folder = new URL('../../dist/console/', import.meta.url)

/** Scripts and styles come from here alone, and no text becomes markup or code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

export function createConsole(access: ControlAccess): Console {
  return {
    async page(request, { address, seen }) {
      if (!mayOpen(request, address, access)) return undefined
      seen.overlook()
      const { pathname } = new URL(request.url)
      // What the page asks for is beside it.
      if (!pathname.endsWith('/')) return { status: 307, headers: { Location: `${pathname}/` } }
      const bytes = await read('index.html')
      const headers = { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }
      return bytes && { status: 200, headers, bytes }
    },
    async asset({ method }, name, { seen }) {
      seen.overlook()
      const allow = 'GET, HEAD, OPTIONS'
      if (method === 'OPTIONS') return { status: 204, headers: { Allow: allow } }
      if (method !== 'GET' && method !== 'HEAD')
        throw new Rejection({ status: 405, detail: `The console supports ${allow}.` }, { Allow: allow })
      const type = TYPES[/^[\w-]+\.(\w+)$/.exec(name)?.[1] ?? '']
      const bytes = type && (await read(`assets/${name}`))
      if (!type || !bytes)
        throw new Rejection({ status: 404, title: 'Not found', detail: 'The console has no such file.' })
      // A name holds a digest of what the file says.
      const headers = { ...HEADERS, 'Content-Type': type, 'Cache-Control': 'max-age=31536000, immutable' }
      return { status: 200, headers, bytes }
    },
  }
}

/** Where other machines need a token the page is theirs as well: it holds nothing, and asks for the token itself. */
function mayOpen(request: Request, address: string, access: ControlAccess): boolean {
  try {
    if (access.controlToken === undefined)
      checkCaller(request, address === LOCAL ? undefined : address, access)
    checkOrigin(request, access)
    return true
  } catch (error) {
    if (error instanceof Rejection) return false
    throw error
  }
}

async function read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = await readFile(new URL(name, folder)).catch(() => undefined)
  return file && Uint8Array.from(file)
}

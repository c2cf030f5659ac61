import type { Result } from '../call.ts'
import type { Client } from '../client.ts'

/** What TanStack Query calls a query function with, as far as it matters here. */
export interface Reading {
  /** Aborts when nobody waits any more. */
  signal: AbortSignal
}

/** The options of a call, as code that works on any path sees them. */
export interface LooseInit {
  params?: { path?: object; query?: object; header?: object }
}

type Get = (path: string, init: object) => Promise<Result<unknown>>

/** Calls `GET` of the client for any path. */
export const get = (ev: Client, path: string, init: object) => (ev.GET as Get)(path, init)

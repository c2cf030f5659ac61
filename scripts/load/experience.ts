import { Worker } from 'node:worker_threads'
import type { Request } from 'autocannon'

/** What clients do. */
export interface Asked {
  readonly url: string
  /** Shared out among groups of connections, each of which sends its own over and over again, in this order. */
  readonly requests: readonly Request[]
  readonly connections: number
  /** Of each connection, in requests a second. */
  readonly rate: number
  /** Seconds of which only failures count. */
  readonly warmUp: number
  readonly seconds: number
}

/** How clients fared. Latencies are in milliseconds. */
export interface Experience {
  readonly answers: number
  readonly median: number
  readonly p99: number
  readonly longest: number
  /** Connections that broke or timed out, and answers other than 2xx. */
  readonly failed: { readonly connections: number; readonly statuses: number }
}

/** Lets clients ask, and resolves when their time is over. */
export function experienceOf(asked: Asked): Promise<Experience> {
  const worker = new Worker(new URL('clients.ts', import.meta.url), { workerData: asked })
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { BenchRequest } from './request.ts'

/** A server to measure, in a process of its own. */
export interface Contestant {
  readonly name: string
  /** Arguments for Node. */
  args(port: number): readonly string[]
  /** Path of its base URL. */
  readonly base: string
  /** What it reads from its standard input. */
  readonly input?: string
}

/** A contestant that answers. */
export interface Running {
  readonly name: string
  /** Base URL of the API. */
  readonly base: string
  /** From the start of the process to its first answer, in milliseconds. */
  readonly boot: number
  /** Resident memory, in megabytes. */
  memory(): number
  stop(): Promise<void>
}

const BOOT_LIMIT = 60_000

/**
 * Starts a contestant and waits until it answers a request.
 *
 * @throws {Error} when it ends before, or takes longer than a minute
 */
export async function start(contestant: Contestant, first: BenchRequest): Promise<Running> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}${contestant.base}`
  const begun = performance.now()
  // Only the mock uses Node's compile cache; without it, all are compared at a first start.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }
  const child = spawn(process.execPath, contestant.args(port), { stdio: ['pipe', 'ignore', 'ignore'], env })
  child.stdin.on('error', () => {}).end(contestant.input)
  while (performance.now() - begun < BOOT_LIMIT) {
    if (await answers(base, first)) {
      const boot = performance.now() - begun
      return {
        name: contestant.name,
        base,
        boot,
        memory: () => residentMegabytes(child),
        stop: () => stop(child),
      }
    }
    if (child.exitCode !== null)
      throw new Error(`${contestant.name} ended with ${child.exitCode} before it answered at ${base}.`)
    await delay(5)
  }
  await stop(child)
  throw new Error(`${contestant.name} did not answer at ${base} within ${BOOT_LIMIT} ms.`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Whether anybody listens; what the answer is worth is looked at later. */
async function answers(base: string, { path, headers }: BenchRequest): Promise<boolean> {
  try {
    const response = await fetch(base + path, { headers })
    await response.body?.cancel()
    return true
  } catch {
    return false
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

function residentMegabytes(child: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024
}

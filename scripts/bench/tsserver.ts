import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const tsserver = fileURLToPath(new URL('./tsserver.js', import.meta.resolve('typescript')))

interface Message {
  type: string
  request_seq?: number
  success?: boolean
  message?: string
  body?: unknown
}

/** TypeScript as an editor runs it. */
export interface Editor {
  /** Sends a command, and resolves to the body of its answer. */
  ask(command: string, args: object): Promise<unknown>
  close(): Promise<void>
}

/**
 * Starts TypeScript's server for editors, cold.
 *
 * @param folder of the project
 */
export function startEditor(folder: string): Editor {
  const server = spawn(process.execPath, [tsserver, '--disableAutomaticTypingAcquisition'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const waiting = new Map<number, { done: (body: unknown) => void; fail: (reason: Error) => void }>()
  createInterface({ input: server.stdout }).on('line', (line) => {
    // Each message is a line of JSON behind headers.
    if (!line.startsWith('{')) return
    const { type, request_seq = -1, success, message, body } = JSON.parse(line) as Message
    const asked = type === 'response' ? waiting.get(request_seq) : undefined
    waiting.delete(request_seq)
    if (success) asked?.done(body)
    else asked?.fail(new Error(`tsserver: ${message}`))
  })
  let seq = 0
  return {
    ask(command, args) {
      server.stdin.write(`${JSON.stringify({ seq: ++seq, type: 'request', command, arguments: args })}\n`)
      // It never answers this one.
      if (command === 'open') return Promise.resolve(undefined)
      return new Promise((done, fail) => waiting.set(seq, { done, fail }))
    },
    async close() {
      const ended = once(server, 'exit')
      server.stdin.end()
      await ended
    },
  }
}

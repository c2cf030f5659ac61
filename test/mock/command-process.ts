import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../mock/src/host/cli.ts', import.meta.url))

const ADDRESS = /http:\/\/[\d.]+:\d+/
const running = new Set<ChildProcess>()

/** Ends the processes that {@link startCommand} has begun; to be called after each test. */
export function killCommands(): void {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
}

/** The command in a process of its own. */
export function startCommand(args: readonly string[], nodeOptions: readonly string[] = []) {
  const child = spawn(process.execPath, ['--conditions=ev-energy-source', ...nodeOptions, CLI, ...args])
  running.add(child)
  let output = ''
  let errors = ''
  child.stdout.on('data', (data) => {
    output += data
  })
  /** What it has printed, once that has a piece of text. */
  const printed = (text: RegExp) =>
    new Promise<string>((resolve) => {
      child.stdout.on('data', () => text.test(output) && resolve(output))
    })
  child.stderr.on('data', (data) => {
    errors += data
  })
  const banner = printed(/Ctrl\+C stops it/)
  const listening = printed(ADDRESS).then((text) => ADDRESS.exec(text)?.[0] ?? '')
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, output, errors }))
  return { child, banner, listening, ended }
}

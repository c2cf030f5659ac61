/**
 * Works along while you edit: makes `generated/` anew when the document changes, starts the mock again when it or what is
 * generated does, and runs the tests that a change concerns. Ends with Ctrl-C.
 *
 *   npm run dev                    all three
 *   npm run dev -- --no-tests      without the tests
 *   npm run dev -- --port 0        the mock on another port
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { readArguments } from './arguments.ts'

const { values } = readArguments('npm run dev [-- --no-tests] [--port NUMBER]', {
  allowNegative: true,
  options: { tests: { type: 'boolean', default: true }, port: { type: 'string', default: '4010' } },
})
const root = fileURLToPath(new URL('../', import.meta.url))
const running = new Set<ChildProcess>()

/** Runs a program of Node's, each line of it behind a name. */
function run(name: string, args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  child.once('exit', () => running.delete(child))
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => console.log(`${name.padEnd(9)}| ${line}`))
  return child
}

let generating: ChildProcess | undefined
let again = false

/** One at a time; what changes meanwhile is for the next. */
function generate(): void {
  if (generating) {
    again = true
    return
  }
  generating = run('document', ['scripts/generate.ts'])
  generating.once('exit', () => {
    generating = undefined
    if (again) generate()
    again = false
  })
}

// An editor writes a file in several steps.
let pending: NodeJS.Timeout | undefined
const watcher = watch(fileURLToPath(new URL('../openapi/', import.meta.url)), { recursive: true }, () => {
  clearTimeout(pending)
  pending = setTimeout(generate, 100)
})

generate()
// Not emptied first, so that a mock that runs always has the files that it is asked for.
run('console', ['node_modules/vite/bin/vite.js', 'build', 'console', '--watch', '--emptyOutDir', 'false'])
run('mock', [
  '--watch',
  '--watch-preserve-output',
  '--conditions=ev-energy-source',
  'mock/src/host/cli.ts',
  '--port',
  values.port,
])
if (values.tests)
  run('tests', ['node_modules/vitest/vitest.mjs', '--watch', '--changed', '--project', 'source'])

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    watcher.close()
    clearTimeout(pending)
    again = false
    for (const child of running) child.kill('SIGTERM')
  })

import { createRequire } from 'node:module'
import { type Arguments, parseArguments, USAGE } from './arguments.ts'
import { banner } from './banner.ts'
import { type Mock, startMock } from './server.ts'
import { STOPPING } from './signals.ts'

/** Runs the command with the given arguments. Exits with 2 when they are wrong, 1 when it cannot listen. */
export async function run(args: readonly string[]): Promise<void> {
  if (args[0] === 'listen') return listenTo(args.slice(1))
  const options = parse(args)
  if (options.help) return void process.stdout.write(USAGE)
  if (options.version) return void console.log(version())
  // Prism's dependencies use a deprecated module of Node; a user of the mock can do nothing about it.
  process.noDeprecation = true
  const starting = start(options)
  stopOnSignal(starting)
  const mock = await starting
  if (options.scenario) mock.scenarios.start(options.scenario)
  if (!options.quiet) process.stdout.write(banner(mock, options.server))
}

async function listenTo(args: readonly string[]): Promise<void> {
  const { runListen } = await import('./listen-command.ts')
  await runListen(args).catch((error: Error) =>
    error instanceof TypeError
      ? fail(2, `${error.message} See ev-energy-mock listen --help.`)
      : fail(1, error.message),
  )
}

function parse(args: readonly string[]): Arguments {
  try {
    return parseArguments(args)
  } catch (error) {
    return fail(2, `${error instanceof Error ? error.message : error} See ev-energy-mock --help.`)
  }
}

function start({ server }: Arguments): Promise<Mock> {
  return startMock({ ...server, ownProcess: true }).catch((error) =>
    fail(1, error instanceof Error ? error.message : String(error)),
  )
}

/** The first signal lets requests in flight finish; the second does not wait for them. */
function stopOnSignal(starting: Promise<Mock>): void {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    const mock = await starting
    await mock.close().catch((error) => fail(1, error instanceof Error ? error.message : String(error)))
    process.exit(0)
  }
  for (const signal of STOPPING) process.on(signal, stop)
}

function version(): string {
  return createRequire(import.meta.url)('../../package.json').version
}

function fail(code: number, message: string): never {
  console.error(`ev-energy-mock: ${message.replaceAll('\n', ' ')}`)
  process.exit(code)
}

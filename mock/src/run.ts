import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { banner } from './banner.ts'
import { DEFAULT_HOST, DEFAULT_PORT, type Mock, startMock } from './server.ts'

const USAGE = `Usage: ev-energy-mock [options]

A mock of the ev.energy v2 API.

  --port NUMBER   port to listen on, 0 for any free one (default ${DEFAULT_PORT})
  --host ADDRESS  address to listen on (default ${DEFAULT_HOST}: this machine only)
  --quiet         print nothing but errors
  --help          print this
  --version       print the version
`

/** Runs the command with the given arguments. Exits with 2 when they are wrong, 1 when it cannot listen. */
export async function run(args: readonly string[]): Promise<void> {
  const options = parse(args)
  if (options.help) return void process.stdout.write(USAGE)
  if (options.version) return void console.log(version())
  // Prism's dependencies use a deprecated module of Node; a user of the mock can do nothing about it.
  process.noDeprecation = true
  const starting = start(options)
  stopOnSignal(starting)
  const mock = await starting
  if (!options.quiet) process.stdout.write(banner(mock.url))
}

interface Options {
  readonly port: number
  readonly host: string
  readonly quiet: boolean
  readonly help: boolean
  readonly version: boolean
}

function parse(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        host: { type: 'string', default: DEFAULT_HOST },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    })
    return { ...values, port: parsePort(values.port) }
  } catch (error) {
    return fail(2, `${error instanceof Error ? error.message : error} See ev-energy-mock --help.`)
  }
}

function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Error(`--port must be a number from 0 to 65535, not "${text}".`)
}

function start({ port, host }: Options): Promise<Mock> {
  return startMock({ port, host, ownProcess: true }).catch((error) =>
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
    await mock.close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function version(): string {
  return createRequire(import.meta.url)('../package.json').version
}

function fail(code: number, message: string): never {
  console.error(`ev-energy-mock: ${message.replaceAll('\n', ' ')}`)
  process.exit(code)
}

import { parseArgs } from 'node:util'
import type { Scenario } from '../scenarios/scenario.ts'
import { readScenario } from './scenario-file.ts'
import { DEFAULT_HOST, DEFAULT_PORT, type ServerOptions } from './server.ts'

/** What the command was told. */
export interface Arguments {
  readonly server: ServerOptions
  /** Started once the server listens. */
  readonly scenario?: Scenario
  readonly quiet: boolean
  readonly help: boolean
  readonly version: boolean
}

export const USAGE = `Usage: ev-energy-mock [options]
       ev-energy-mock listen [--forward-to URL]   brings webhooks to an application; listen --help says more

A mock of the ev.energy v2 API.

  --port NUMBER       port to listen on, 0 for any free one (default ${DEFAULT_PORT})
  --host ADDRESS      address to listen on (default ${DEFAULT_HOST}: this machine only)
  --no-console        no console at /, but a list of what there is
  --quiet             print nothing but errors
  --help              print this
  --version           print the version

Of the sandbox at /v2:
  --seed TEXT         what its world grows from; the same seed gives the same world (default ev-energy)
  --seed-file FILE    what worlds start with, YAML or JSON as ev-energy-mock/world.schema.json has it
  --users NUMBER      users, besides those of the documentation (default 10)
  --auth MODE         strict: only tokens of its /o/token work; lenient: any bearer token does (default lenient)
  --expiry TIME       real: codes, links and tokens expire in real time; clock: when the clock says so (default real)
  --rate-limit LIMIT  requests an hour for each application and user, or off (default 1000)
  --worlds auto       makes a world when /w/NAME/… is first asked for (default listed: only those that were made)
  --webhook URL       sends events of charging sub-sessions there; may be repeated
  --state PLACE       keeps what it remembers across restarts: FILE for the world without a prefix, with snapshots beside
                      it; FOLDER/ for all worlds; postgres://USER:PASSWORD@HOST/NAME for any number of mocks at once,
                      with the packages pg and pg-boss
  --scenario NAME     starts a scenario, or that of a YAML or JSON file; see /_control/scenarios
  --control-token TEXT
                      lets other machines use /_control, with this as their bearer token

Of the random bodies that Prefer: dynamic=true asks for:
  --dynamic-items NUMBER  items of an array (default 3)
  --dynamic-depth NUMBER  objects in one another (default 5)
  --dynamic-bytes NUMBER  bytes of a body (default 16384)
  --dynamic-time NUMBER   milliseconds to make one (default 500)
`

/**
 * Reads the arguments of the command.
 *
 * @throws {Error} which says what is wrong with them
 */
export function parseArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      host: { type: 'string', default: DEFAULT_HOST },
      'no-console': { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
      seed: { type: 'string' },
      users: { type: 'string' },
      'seed-file': { type: 'string' },
      auth: { type: 'string' },
      expiry: { type: 'string' },
      'rate-limit': { type: 'string' },
      worlds: { type: 'string' },
      webhook: { type: 'string', multiple: true },
      state: { type: 'string' },
      scenario: { type: 'string' },
      'control-token': { type: 'string' },
      'dynamic-items': { type: 'string' },
      'dynamic-depth': { type: 'string' },
      'dynamic-bytes': { type: 'string' },
      'dynamic-time': { type: 'string' },
    },
  })
  const {
    quiet,
    help,
    version,
    host,
    seed,
    users,
    auth,
    expiry,
    worlds,
    webhook,
    state,
    'rate-limit': rateLimit,
  } = values
  const { 'control-token': controlToken, 'seed-file': seedFile } = values
  const dynamic = Object.fromEntries(
    DYNAMIC.flatMap(([limit, most]) => {
      const text = values[`dynamic-${limit}`]
      return text === undefined ? [] : [[limit, wholeNumber(`--dynamic-${limit}`, text, most)]]
    }),
  )
  const server: ServerOptions = {
    port: wholeNumber('--port', values.port, 65_535),
    host,
    ...(values['no-console'] && { console: false }),
    ...(seed !== undefined && { seed }),
    ...(seedFile !== undefined && { seedFile }),
    ...(users !== undefined && { users: wholeNumber('--users', users, 10_000_000) }),
    ...(auth !== undefined && { auth: oneOf('--auth', auth, ['strict', 'lenient']) }),
    ...(expiry !== undefined && { expiry: oneOf('--expiry', expiry, ['real', 'clock']) }),
    ...(rateLimit !== undefined && {
      rateLimit: rateLimit === 'off' ? false : wholeNumber('--rate-limit', rateLimit, 1_000_000_000),
    }),
    ...(worlds !== undefined && { worlds: oneOf('--worlds', worlds, ['listed', 'auto']) }),
    ...(webhook && { webhooks: webhook.map((url) => ({ url })) }),
    ...(state !== undefined && { state }),
    ...(controlToken !== undefined && { controlToken: secret('--control-token', controlToken) }),
    ...(Object.keys(dynamic).length > 0 && { dynamic }),
  }
  const { scenario } = values
  return { server, quiet, help, version, ...(scenario !== undefined && { scenario: readScenario(scenario) }) }
}

/** Limits of random bodies, and what each may be at most. */
const DYNAMIC = [
  ['items', 1000],
  ['depth', 50],
  ['bytes', 16 * 2 ** 20],
  ['time', 60_000],
] as const

/** A token in a header has no spaces; a short one could be guessed. */
function secret(option: string, text: string): string {
  if (/^[!-~]{16,}$/.test(text)) return text
  throw new Error(`${option} must be at least 16 visible ASCII characters, without spaces.`)
}

function wholeNumber(option: string, text: string, most: number): number {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text)
  throw new Error(`${option} must be a number from 0 to ${most}, not "${text}".`)
}

function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === text)
  if (choice !== undefined) return choice
  throw new Error(`${option} must be ${choices.join(' or ')}, not "${text}".`)
}

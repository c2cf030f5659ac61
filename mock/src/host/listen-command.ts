import { parseArgs } from 'node:util'
import { type ForwardedWebhook, listen } from './listen.ts'
import { STOPPING } from './signals.ts'

export const LISTEN_USAGE = `Usage: ev-energy-mock listen [options]

Brings the webhooks of a running mock to an application of this machine, and shows each.

  --forward-to URL    where they go on to; without it they are acknowledged here, and only shown
  --server URL        origin of the mock (default http://127.0.0.1:4010)
  --world NAME        the world whose webhooks they are (default: that without a prefix)
  --secret TEXT       what they are signed with, whsec_ and Base64 (default: a new one, which is printed)
  --control-token TEXT
                      what the mock was started with, where it is on another machine
`

/**
 * Runs `ev-energy-mock listen` until a signal ends it.
 *
 * @throws {TypeError} for arguments that are wrong; {Error} where there is no mock
 */
export async function runListen(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'forward-to': { type: 'string' },
      server: { type: 'string', default: 'http://127.0.0.1:4010' },
      world: { type: 'string' },
      secret: { type: 'string' },
      'control-token': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return void process.stdout.write(LISTEN_USAGE)
  const { server, world, secret, 'forward-to': forwardTo, 'control-token': controlToken } = values
  checkUrl('--server', server)
  if (forwardTo !== undefined) checkUrl('--forward-to', forwardTo)
  const listener = await listen({ server, world, secret, forwardTo, controlToken, onWebhook: show })
  const to = forwardTo === undefined ? 'are shown here' : `go on to ${forwardTo}`
  console.log(`Webhooks of ${server} ${to}, signed with ${listener.secret}. Ctrl+C stops it.`)
  const stop = () =>
    void listener.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  for (const signal of STOPPING) process.once(signal, stop)
}

function show({ id, type, status, error, body }: ForwardedWebhook): void {
  console.log(`${status} ${type} ${id}${error === undefined ? '' : ` (${error})`}\n  ${body}`)
}

function checkUrl(option: string, text: string): void {
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return
  throw new TypeError(`${option} must be a URL with http or https, not "${text}".`)
}

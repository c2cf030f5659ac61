import { isLoopbackAddress } from '../control/origin.ts'
import { places } from './places.ts'
import { DEFAULT_HOST, type Mock, type ServerOptions } from './server.ts'

/** What the command shows once it listens: the base URLs, who may come in, and calls that work. */
export function banner({ url, webhooks }: Pick<Mock, 'url' | 'webhooks'>, options: ServerOptions): string {
  const { auth, console: shown = true } = options
  const width = Math.max(...places.map(({ base }) => base.length))
  const lines = places.map(({ base, description }) => `  ${url}${base.padEnd(width)}  ${description}`)
  const endpoints = webhooks
    .endpoints()
    .map((endpoint) => `\nWebhooks go to ${endpoint.url}, signed with ${endpoint.secret}`)
  const token =
    auth === 'strict'
      ? `curl -u sandbox-cc-id:sandbox-cc-secret -d grant_type=client_credentials ${url}/o/token`
      : `curl -H 'Authorization: Bearer anything' '${url}/v2/vehicles?expand=trim.model.make'`
  return `ev-energy-mock listens on ${url}${reach(options)}

${lines.join('\n')}
${shown ? `\nSee it and steer it in a browser: ${url}/\n` : ''}
OAuth application: sandbox-cc-id, with the secret sandbox-cc-secret${endpoints.join('')}

Try:
  ${token}
  curl -H 'Authorization: Bearer anything' -H 'Prefer: code=429' -i ${url}/_mock/ev.energy-api-v2/vehicles

Ctrl+C stops it.
`
}

/** Who else can reach it, which is easily forgotten. */
function reach({ host = DEFAULT_HOST, controlToken }: ServerOptions): string {
  if (host === 'localhost' || isLoopbackAddress(host)) return ''
  const everywhere = host === '0.0.0.0' || host === '::'
  return `
${everywhere ? 'and on every other address of this machine' : 'which is not of this machine alone'}: the network reaches it, its data and its tokens included.
/_control is for this machine${controlToken === undefined ? ' only; --control-token TEXT opens it for others' : ', and for others with the token'}.`
}

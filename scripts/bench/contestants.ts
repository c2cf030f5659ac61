import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Contestant } from './contestant.ts'
import { peerModule } from './peers.ts'
import type { Recording } from './request.ts'

const { resolve } = createRequire(import.meta.url)
const document = resolve('../../generated/openapi.json')
const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const OURS = ['--quiet', '--rate-limit', 'off']

/** The mock as it is published. */
function mock(name: string, base: string, users: number): Contestant {
  const cli = beside('../../mock/dist/host/cli.js')
  return { name, base, args: (port) => [cli, '--port', String(port), '--users', String(users), ...OURS] }
}

/** The face that answers with examples. */
export const examples: Contestant = mock('_mock', '/_mock/ev.energy-api-v2', 10)

/** The sandbox, with this many users. */
export const sandbox = (users: number): Contestant => mock('sandbox', '/v2', users)

/** Stock Prism. */
export const prism: Contestant = {
  name: 'Prism',
  base: '',
  args: (port) => [resolve('@stoplight/prism-cli/dist/index.js'), 'mock', document, '--port', String(port)],
}

/** Scalar's mock server. */
export const scalar: Contestant = {
  name: 'Scalar',
  base: '',
  args: (port) => [beside('scalar-server.ts'), String(port), document],
}

/** Mockoon's command. It reads OpenAPI as well, and does not validate. */
export const mockoon: Contestant = {
  name: 'Mockoon',
  base: '/v2',
  args: (port) => [
    peerModule('@mockoon/cli/bin/run.js') ?? '',
    ...['start', '--data', document, '--port', String(port), '--disable-log-to-file', '--disable-admin-api'],
  ],
}

/**
 * Node's HTTP server and nothing else.
 *
 * @param answers to give again, by the name of the request
 */
export const bare = (answers: Readonly<Record<string, Recording>>): Contestant => ({
  name: 'node:http',
  base: '',
  args: (port) => [beside('bare-server.ts'), String(port)],
  input: JSON.stringify(answers),
})

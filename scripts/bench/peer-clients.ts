import { pathToFileURL } from 'node:url'
import createFetchClient from 'openapi-fetch'
import type { paths } from '../../generated/schema.ts'
import { bearer, createClient, unwrap } from '../../src/index.ts'
import { peerModule } from './peers.ts'

/** A client, as it comes: nothing is set but where its API is and who asks. */
export interface PeerClient {
  readonly name: string
  /** The package that its version is taken from. */
  readonly package: string
  /** Where the package is: a dependency of ours is in the project. */
  readonly from: 'project' | 'peers'
  /** A program of an app that makes one call, for its size. */
  readonly code: string
  /** A read and a write by the client's own means, at an origin. */
  readonly calls: (origin: string) => Promise<Record<'read' | 'write', () => Promise<unknown>>>
}

/** What the measurements need of a module, which has types of its own only where it is installed. */
async function load<T>(name: string): Promise<T> {
  const file = peerModule(name)
  if (file === undefined) throw new Error(`${name} is not installed`)
  return (await import(pathToFileURL(file).href)) as T
}

type Call = (...init: unknown[]) => Promise<unknown>
type Constructor<T> = new (options: unknown, more?: unknown) => T

export const OURS: PeerClient = {
  name: 'ev-energy',
  package: 'ev-energy',
  from: 'project',
  code: `import { bearer, createClient } from 'ev-energy'; globalThis.use = createClient({ auth: bearer('t') }).GET('/vehicles')`,
  async calls(origin) {
    const ev = createClient({ baseUrl: `${origin}/v2`, auth: bearer('t') })
    return {
      read: () => unwrap(ev.GET('/vehicles')),
      write: () => unwrap(ev.POST('/users', { body: { email: 'someone@example.com' } })),
    }
  },
}

export const PEER_CLIENTS: readonly PeerClient[] = [
  {
    name: 'openapi-fetch',
    package: 'openapi-fetch',
    from: 'project',
    code: `import create from 'openapi-fetch'; globalThis.use = create({ baseUrl: 'https://api.ev.energy/v2', headers: { Authorization: 'Bearer t' } }).GET('/vehicles')`,
    async calls(origin) {
      const client = createFetchClient<paths>({ baseUrl: `${origin}/v2` })
      return {
        read: () => client.GET('/vehicles'),
        write: () => client.POST('/users', { body: { email: 'someone@example.com' } }),
      }
    },
  },
  {
    name: 'stripe',
    package: 'stripe',
    from: 'peers',
    code: `import Stripe from 'stripe'; globalThis.use = new Stripe('t').customers.list()`,
    async calls(origin) {
      const { default: Stripe } = await load<{
        default: Constructor<{ customers: Record<'list' | 'create', Call> }>
      }>('stripe')
      const { hostname, port } = new URL(origin)
      const { customers } = new Stripe('sk_test_t', {
        host: hostname,
        port,
        protocol: 'http',
        telemetry: false,
      })
      return { read: () => customers.list(), write: () => customers.create({}) }
    },
  },
  {
    name: 'openai',
    package: 'openai',
    from: 'peers',
    code: `import OpenAI from 'openai'; globalThis.use = new OpenAI({ apiKey: 't' }).models.list()`,
    async calls(origin) {
      type Api = { models: { list: Call }; vectorStores: { create: Call } }
      const { default: OpenAI } = await load<{ default: Constructor<Api> }>('openai')
      const client = new OpenAI({ apiKey: 't', baseURL: `${origin}/v1` })
      return { read: () => client.models.list(), write: () => client.vectorStores.create({}) }
    },
  },
  {
    name: 'octokit',
    package: 'octokit',
    from: 'peers',
    code: `import { Octokit } from 'octokit'; globalThis.use = new Octokit({ auth: 't' }).rest.repos.listForAuthenticatedUser()`,
    async calls(origin) {
      type Api = { rest: { repos: Record<'listForAuthenticatedUser' | 'createForAuthenticatedUser', Call> } }
      const { Octokit } = await load<{ Octokit: Constructor<Api> }>('octokit')
      const silent = { debug() {}, info() {}, warn() {}, error() {} }
      const { repos } = new Octokit({ auth: 't', baseUrl: origin, log: silent }).rest
      return {
        read: () => repos.listForAuthenticatedUser(),
        write: () => repos.createForAuthenticatedUser({ name: 'x' }),
      }
    },
  },
  {
    name: 'smartcar',
    package: 'smartcar',
    from: 'peers',
    code: `import smartcar from 'smartcar'; globalThis.use = smartcar.getVehicles('t')`,
    async calls(origin) {
      // It takes the origin from the environment when it is called.
      process.env.SMARTCAR_API_ORIGIN = origin
      type Api = { getVehicles: Call; Vehicle: new (id: string, token: string) => { lock: Call } }
      const { default: smartcar } = await load<{ default: Api }>('smartcar')
      const vehicle = new smartcar.Vehicle('x', 't')
      return { read: () => smartcar.getVehicles('t'), write: () => vehicle.lock() }
    },
  },
]

import { type Auth, bearer, type Client, createClient, type Send } from 'ev-energy'
import { clientCredentials } from 'ev-energy/auth'
import { control, type Schemas, told } from './control.ts'
import { at, BYSTANDER } from './place.ts'

/** An application that may ask for tokens without a user. */
export interface Credentials {
  readonly clientId: string
  readonly clientSecret: string
}

/** The first application that acts for itself, if there is one: its tokens show the devices of all users. */
export async function credentials(): Promise<Credentials | undefined> {
  const applications = await told(control.GET('/applications'))
  const found = applications.find(actsForItself)
  return found?.client_secret ? { clientId: found.client_id, clientSecret: found.client_secret } : undefined
}

const actsForItself = ({ client_secret, grants }: Schemas['Application']) =>
  client_secret !== null && (grants ?? []).includes('client_credentials')

const lookOn: Send = (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...BYSTANDER } })

/** Asks the mock for a token, wherever it is: the client knows authorization servers at the root of a host only. */
const askForToken: Send = (url, init) => lookOn(at(new URL(url).pathname.slice(1)), init)

interface Access {
  readonly client: Client
  readonly auth: Auth
}

let made: Promise<Access> | undefined

async function make(): Promise<Access> {
  const found = await credentials()
  // Without an application any token does, as long as the mock is not strict.
  const auth = found ? clientCredentials({ ...found, fetch: askForToken }) : bearer('console')
  return { client: createClient({ baseUrl: at('v2'), fetch: lookOn, auth }), auth }
}

/** Made once, and again after {@link forgetClient}. */
function access(): Promise<Access> {
  if (made) return made
  made = make()
  made.catch(forgetClient)
  return made
}

/** The client of the API, as an onlooker. */
export const client = async (): Promise<Client> => (await access()).client

/** What a request of a person's own sends as its `Authorization`. */
export const authorization = async (method: string, url: string): Promise<string> =>
  (await access()).auth.authorization({ method, url })

/** For when the applications or their tokens may have changed. */
export function forgetClient(): void {
  made = undefined
}

import { bearer, type Client, createClient, type Send } from 'ev-energy'
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

let made: Promise<Client> | undefined

/** The client of the API, as an onlooker. Made once, and again after {@link forgetClient}. */
export function client(): Promise<Client> {
  made ??= credentials().then((found) =>
    createClient({
      baseUrl: at('v2'),
      fetch: lookOn,
      // Without an application any token does, as long as the mock is not strict.
      auth: found ? clientCredentials({ ...found, fetch: askForToken }) : bearer('console'),
    }),
  )
  made.catch(forgetClient)
  return made
}

/** For when the applications or their tokens may have changed. */
export function forgetClient(): void {
  made = undefined
}

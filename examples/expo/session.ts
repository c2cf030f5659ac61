/** Who is signed in on this phone, and the client that acts for them. */
import './web-crypto.ts'
import { createClient } from 'ev-energy'
import { authorizationCode } from 'ev-energy/auth'
import { requiredScopes } from 'ev-energy/scopes'
import { deleteItemAsync, getItemAsync, setItemAsync } from 'expo-secure-store'
import { openAuthSessionAsync } from 'expo-web-browser'

// The mock, from an emulator of Android (10.0.2.2 is the machine that it runs on). The API is at https://api.ev.energy.
const origin = process.env.EXPO_PUBLIC_EV_ENERGY_ORIGIN ?? 'http://10.0.2.2:4010'
const redirectUri = 'com.example.app:/callback'
const key = 'ev-energy-tokens'

const auth = authorizationCode({
  clientId: process.env.EXPO_PUBLIC_EV_ENERGY_CLIENT ?? 'sandbox-cc-id',
  origin,
  redirectUri,
  scopes: requiredScopes(['GET /vehicles', 'GET /vehicles/{vehicle_id}/status_logs']),
  // The keychain of the phone.
  store: {
    get: async () => JSON.parse((await getItemAsync(key)) ?? 'null'),
    set: (tokens) => (tokens ? setItemAsync(key, JSON.stringify(tokens)) : deleteItemAsync(key)),
  },
})

export const ev = createClient({ auth, baseUrl: `${origin}/v2` })

export const isSignedIn = async () => (await getItemAsync(key)) !== null

/**
 * Lets the user sign in, in a browser over the app.
 *
 * @returns whether they did, rather than closing it
 * @throws OAuthError when they did not consent
 */
export async function signIn(): Promise<boolean> {
  const login = await auth.begin()
  const result = await openAuthSessionAsync(login.url, redirectUri)
  if (result.type !== 'success') return false
  await auth.finish(result.url, login)
  return true
}

/** Signs the user out. */
export const signOut = () => auth.revoke()

/** Hermes has no Web Crypto. Signing in needs two parts of it: random values, and SHA-256 for PKCE (RFC 7636). */
import { digest, getRandomValues } from 'expo-crypto'

if (!globalThis.crypto?.subtle) Object.assign(globalThis, { crypto: { getRandomValues, subtle: { digest } } })

import { bearer, createClient, type paths } from 'ev-energy'
import type { Client as FetchClient } from 'openapi-fetch'
import createHooks from 'openapi-react-query'

export const ev = createClient({ auth: bearer(() => sessionStorage.getItem('access_token') ?? '') })

/**
 * Hooks for every operation: `api.useQuery('get', '/evses')`.
 *
 * The cast is safe: the hooks call the client's GET, POST, PATCH, PUT and DELETE. openapi-fetch's type has more methods
 * (HEAD, OPTIONS, TRACE, request), which nothing here calls.
 */
export const api = createHooks(ev as unknown as FetchClient<paths>)

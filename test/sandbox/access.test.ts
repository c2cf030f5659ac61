import { operations } from 'ev-energy/operations'
import { createMock, type InProcessMock } from 'ev-energy-mock'
import { describe, expect, it } from 'vitest'
import { calls } from '../../scripts/contract.ts'
import { signIn } from './sign-in.ts'

const ORIGIN = 'https://sandbox.test'
const DEFAULT = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const OTHER = 'user01HN2P75GBNFRJPCZJXEFVXH5E'
const all = calls()
const table: Readonly<Record<string, { readonly secured: boolean; readonly scopes: readonly string[] }>> =
  operations
const scopes = [...new Set(Object.values(table).flatMap((operation) => operation.scopes))]

const strict = () => createMock({ quiet: true, rateLimit: false, users: 3, auth: 'strict' })

async function token(mock: InProcessMock, form: Record<string, string>): Promise<string> {
  const response = await mock.fetch(`${ORIGIN}/o/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}` },
    body: new URLSearchParams(form),
  })
  return ((await response.json()) as { access_token: string }).access_token
}

/** A token that a user consented to. */
async function userToken(mock: InProcessMock, user: string): Promise<string> {
  const { access_token } = (await (await signIn(mock.fetch, { user })).json()) as { access_token: string }
  return access_token
}

describe('with strict authorisation,', () => {
  it('every operation is refused to a token that lacks one of its scopes', async () => {
    const mock = strict()
    for (const missing of scopes) {
      const rest = scopes.filter((scope) => scope !== missing)
      const bearer = `Bearer ${await token(mock, { grant_type: 'client_credentials', scope: rest.join(' ') })}`
      for (const { name, request } of all) {
        if (!table[name]?.scopes.includes(missing)) continue
        const headers = new Headers(request.init.headers)
        headers.set('authorization', bearer)
        headers.set('EvEnergy-User', DEFAULT)
        const { status } = await mock.fetch(`${ORIGIN}/v2${request.url}`, { ...request.init, headers })
        expect(status, `${name} without ${missing}`).toBe(403)
      }
    }
  })

  it('every secured operation is refused without a token', async () => {
    const mock = strict()
    for (const { name, request } of all) {
      const headers = new Headers(request.init.headers)
      headers.delete('authorization')
      const { status } = await mock.fetch(`${ORIGIN}/v2${request.url}`, { ...request.init, headers })
      if (table[name]?.secured) expect(status, name).toBe(401)
      else expect([401, 403], name).not.toContain(status)
    }
  })

  it.each(['a token of their own', 'EvEnergy-User'])(
    'a user named by %s neither sees nor changes what is of another',
    async (by) => {
      const mock = strict()
      const application = await token(mock, { grant_type: 'client_credentials' })
      const own = by === 'EvEnergy-User' ? application : await userToken(mock, OTHER)
      const as = (bearer: string, user?: string) => ({
        authorization: `Bearer ${bearer}`,
        ...(user !== undefined && { 'EvEnergy-User': user }),
      })
      const victim = as(application, DEFAULT)
      const stranger = as(own, by === 'EvEnergy-User' ? OTHER : undefined)
      const read = async (path: string, headers: Record<string, string>) => {
        const response = await mock.fetch(`${ORIGIN}/v2${path}`, { headers })
        return response.ok ? response.text() : ''
      }

      const secrets = new Set<string>()
      for (const { method, path } of Object.values(operations)) {
        if (method !== 'GET' || path.includes('{')) continue
        const text = await read(`${path}?page_size=100`, victim)
        for (const id of text.match(PRIVATE) ?? []) secrets.add(id)
        for (const id of (await read(`${path}?page_size=100`, stranger)).match(PRIVATE) ?? [])
          expect(secrets, path).not.toContain(id)
      }
      expect(secrets.size).toBeGreaterThan(50)

      for (const { name, method, request, operation } of all) {
        const headers = new Headers(request.init.headers)
        for (const [header, value] of Object.entries(stranger)) headers.set(header, value)
        const expand = table[name] && 'expand' in table[name] ? (table[name].expand as string[]) : []
        const query = new URLSearchParams(expand.map((value) => ['expand', value]))
        const url = expand.length > 0 && !request.url.includes('?') ? `${request.url}?${query}` : request.url
        const before = mock.save()
        const response = await mock.fetch(`${ORIGIN}/v2${url}`, { ...request.init, headers })
        const text = await response.text()
        const named = (url.match(PRIVATE) ?? []).some((id) => secrets.has(id)) || url.includes(DEFAULT)
        if (response.ok && !PUBLIC.has(operation.operationId ?? '')) {
          expect(named, `${name} answered ${response.status} for what is of another`).toBe(false)
          const leaked = (text.match(PRIVATE) ?? []).filter((id) => secrets.has(id))
          expect(leaked, `${name} tells of what is of another`).toEqual([])
        }
        if (method !== 'get') mock.load(before)
      }
    },
  )
})

/** Ids of what belongs to users. */
const PRIVATE =
  /\b(?:vhcl|evse|notf|subs|tick|tmsg|ctcl|invt|solr|hoba|bmet|hems|cses|csub|rbef|rbtu|savr)[0-7][0-9A-Z]{25}\b/g
/** Operations that take the id of a user from anybody, as there is no token yet. */
const PUBLIC = new Set(['get-vehicle_onboarding', 'get-evse_onboarding', 'get-inverter_onboarding'])

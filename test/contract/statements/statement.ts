import { expect } from 'vitest'
import { calls, document } from '../../../scripts/contract.ts'
import { sandbox } from '../../sandbox/api.ts'

/** The captured documents, by the names that they came under. */
export const DOCUMENTS = {
  onboarding: '000_c88253931333537f.txt',
  commandLog: '001_275a5d39d73d0a2a.txt',
  sites: '002_6d634a26a64d3bb8.txt',
  vehicles: '003_28c49a19e7cc2d8a.txt',
  evses: '004_572aa5f787164933.txt',
} as const

/** Something that a document says, in our words, and how it shows in the description and on both faces of the mock. */
export type Statement = readonly [line: number, says: string, check: () => void | Promise<void>]

export const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
export const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
export const EVSE = 'evse01HSH04KDEWF6Z4DB2J77J74K5'
export const EVSE_MODEL = 'emod01HS9A004X5TB5JCMHENB5Z446'
export const EXAMPLES = 'https://sandbox.test/_mock/ev.energy-api-v2'

interface Described {
  readonly description?: string
  readonly name?: string
  readonly required?: boolean
}
// biome-ignore lint/suspicious/noExplicitAny: places of a document of any shape, each of which is compared.
type Any = any

export const schemas = document.components?.schemas as Record<string, Any>

function operation(name: string): Any {
  const found = calls().find((call) => call.name === name)
  if (!found) throw new Error(`the document has no ${name}`)
  return found.operation
}

const parametersOf = (name: string): Described[] => {
  const references = operation(name).parameters ?? []
  return references.map((one: { $ref?: string }) =>
    one.$ref === undefined
      ? one
      : one.$ref
          .split('/')
          .slice(1)
          .reduce((at: Any, key: string) => at[key], document),
  )
}

export const takes =
  (name: string, ...parameters: string[]) =>
  () => {
    const names = parametersOf(name).map((parameter) => parameter.name)
    for (const parameter of parameters) expect(names).toContain(parameter)
  }

export const has =
  (schema: string, ...properties: string[]) =>
  () => {
    const known = JSON.stringify(schemas[schema])
    for (const property of properties) expect(known).toContain(`"${property}":`)
  }

export const describes = (schema: string, property: string, words: RegExp) => () =>
  expect(schemas[schema].properties[property].description).toMatch(words)

/** Reads from both faces: from the sandbox as the default user, and what the mock host answers. */
export async function both(path: string, init: RequestInit = {}): Promise<Any[]> {
  const { mock } = sandbox()
  const headers = { authorization: 'Bearer any', ...(init.headers as object) }
  return Promise.all(
    ['https://sandbox.test/v2', EXAMPLES].map(async (base) => {
      const response = await mock.fetch(base + path, { redirect: 'manual', ...init, headers })
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: text && JSON.parse(text) }
    }),
  )
}

export const answers = (path: string, status: number, init?: RequestInit) => async () => {
  for (const answer of await both(path, init)) expect(answer.status, JSON.stringify(answer.body)).toBe(status)
}

export const leads = (path: string) => async () => {
  for (const { status, headers, body } of await both(path)) {
    expect([status, body]).toEqual([302, ''])
    expect(URL.canParse(headers.get('location') ?? '')).toBe(true)
  }
}

/** Every answer of both faces has these properties. */
export const shows =
  (path: string, ...properties: string[]) =>
  async () => {
    for (const { status, body } of await both(path)) {
      expect(status).toBe(200)
      const one = Array.isArray(body) ? body[0] : body
      for (const property of properties) expect(one, property).toHaveProperty(property)
    }
  }

export const told = (name: string, words: RegExp) => () => {
  const { summary = '', description = '' } = operation(name)
  expect(
    `${summary} ${description} ${parametersOf(name)
      .map((one) => one.description)
      .join(' ')}`,
  ).toMatch(words)
}

export const refusedOnBoth = (path: string, body: object) => async () =>
  answers(path, 400, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })()

export const server = (url: string) => () =>
  expect((document as Any).servers.map((one: { url: string }) => one.url)).toContain(url)

export const limited = (path: string) => async () => {
  const { mock } = sandbox()
  const response = await mock.fetch(`https://sandbox.test/v2${path}`)
  expect([response.status, response.headers.get('x-ratelimit-limit')]).toEqual([200, '50'])
}

export const LOG = `/evses/${EVSE}/command_logs/2024-04-17T09:39:45.984584Z`
export const begin = (device: string, query = '') =>
  `/${device}_onboarding?user_id=${USER}&client_id=sandbox-cc-id${query}`

/** The first page that a user comes to, who has named nothing, has a question. */
export const asks = (device: string, question: string) => async () => {
  const { mock, get } = sandbox()
  const { headers } = await get(begin(device))
  expect(await (await mock.fetch(headers.get('location') ?? '')).text()).toContain(question)
}

const SERVERS = {
  mock: 'https://developers.ev.energy/_mock/ev.energy-api-v2',
  live: 'https://api.ev.energy/v2',
  staging: 'https://api-staging.ev.energy/v2',
} as const

/** A host of the API has an operation: the document lists both. */
export const hosted = (host: keyof typeof SERVERS, name: string) => () => {
  server(SERVERS[host])()
  operation(name)
}

/** Every answer of both faces says its version. */
export const versioned =
  (path: string, method = 'GET') =>
  async () => {
    for (const { headers } of await both(path, { method })) expect(headers.get('evenergy-version')).toBe('2')
  }

/** And how many requests there may be in an hour. */
export const limitTold =
  (path: string, method = 'GET') =>
  async () => {
    for (const { headers } of await both(path, { method }))
      expect(headers.get('x-ratelimit-limit')).toBe('1000')
  }

/** And how many are left. */
export const restTold =
  (path: string, method = 'GET') =>
  async () => {
    for (const { headers } of await both(path, { method }))
      expect(Number(headers.get('x-ratelimit-remaining'))).toBeLessThan(1000)
  }

import fc from 'fast-check'
import type { Call } from '../contract.ts'
import { type Document, resolve } from '../document.ts'
import { hostile, mostly, mutated, textOf } from './hostile.ts'

/** Well-formed values of parameters, by type: what makes requests get past validation. */
const TIMES = [
  '2024-04-17T09:39:45Z',
  '2024-04-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '2026-11-01T12:00:00.123456+02:00',
  '9999-12-31T23:59:59Z',
]
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  boolean: ['true', 'false'],
  integer: ['1', '2', '7', '100'],
  number: ['0', '0.5', '51.5', '-3', '100'],
  'date-time': TIMES,
  date: ['2024-04-17', '2026-01-05'],
  string: [
    'me',
    'GB',
    'DAY',
    'name',
    'user01HN2NJ9NMRZBXT1H6FT9N7735',
    'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
    'evse01HSH04KDEWF6Z4DB2J77J74K5',
    ...TIMES,
  ],
}
const users = fc.constantFrom('me', 'user01HN2NJ9NMRZBXT1H6FT9N7735', 'user01HN2P75GBNFRJPCZJXEFVXH5E', 'x')

interface Schema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly examples?: readonly unknown[]
  readonly items?: Schema
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema?: Schema
}

/** A request for an operation. */
export interface Attempt {
  readonly call: Call
  readonly url: string
  readonly init: RequestInit
}

function queryFor(call: Call, document: Document): fc.Arbitrary<[string, string][]> {
  const parameters = (call.operation.parameters ?? [])
    .map((parameter) => resolve<Parameter>(document, parameter as Parameter))
    .filter((parameter) => parameter.in === 'query')
  const pairs = parameters.map(({ name, schema = {} }) => {
    const usual = fc.constantFrom(...choicesOf(schema, document))
    const value = fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: hostile.map(textOf) })
    const values = fc.array(value, { minLength: 1, maxLength: 2 })
    const one = value.map((sent) => [sent])
    return mostly(
      [],
      fc
        .oneof({ weight: 6, arbitrary: one }, { weight: 1, arbitrary: values })
        .map((sent) => sent.map((text): [string, string] => [name, text])),
      2,
    )
  })
  return fc.tuple(...pairs).map((sent) => sent.flat())
}

/** What a parameter may be, as far as its schema says. */
function choicesOf(schema: Schema, document: Document): readonly string[] {
  const { enum: words, items, type, format, examples = [] } = resolve<Schema>(document, schema)
  if (words) return words.map(String)
  if (items) return choicesOf(items, document)
  const found =
    KNOWN[format ?? ''] ?? KNOWN[[type].flat().find((one) => one !== 'null') ?? ''] ?? KNOWN.string ?? []
  return [...found, ...examples.map(String)]
}

/** A request for an operation of a document, made of its documented one. */
export function attemptOf(call: Call, document: Document): fc.Arbitrary<Attempt> {
  const { init } = call.request
  const [pathname = '', required = ''] = call.request.url.split('?')
  const segments = pathname.split('/').map((segment, index) =>
    call.path.split('/')[index]?.startsWith('{')
      ? mostly(
          segment,
          hostile.map((one) => encodeURIComponent(textOf(one).slice(0, 300)) || 'x'),
          12,
        )
      : fc.constant(segment),
  )
  const body =
    init.body === undefined
      ? fc.constant(undefined)
      : fc.oneof(
          {
            weight: 12,
            arbitrary: mutated(JSON.parse(String(init.body))).map((value) => JSON.stringify(value)),
          },
          { weight: 1, arbitrary: fc.string() },
        )
  return fc
    .record({
      segments: fc.tuple(...segments),
      query: queryFor(call, document),
      body,
      user: mostly('', users),
    })
    .map(({ segments, query, body, user }) => {
      const search = new URLSearchParams(query)
      for (const [name, value] of new URLSearchParams(required))
        if (!search.has(name)) search.set(name, value)
      const headers = new Headers(init.headers)
      if (user !== '') headers.set('EvEnergy-User', user)
      return {
        call,
        url: `${segments.join('/')}?${search}`,
        init: { ...init, headers, ...(body !== undefined && { body }) },
      }
    })
}

import fc from 'fast-check'
import { type Call, document } from '../contract.ts'
import { resolve } from '../document.ts'

/** What breaks programs that did not expect it. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    -0.5,
    2 ** 53,
    '',
    ' ',
    'null',
    'NaN',
    'Infinity',
    '__proto__',
    'constructor',
    'toString',
    '../..',
    '%2e%2e%2f',
    '%00',
    '{}',
    [],
    {},
    [[]],
    [null],
    '\u0090',
    '\u009D',
    '\ud800',
    '😀',
    "<script>alert('x')</script>",
    'a'.repeat(5000),
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999999Z',
    '+275760-09-13T00:00:00Z',
    '2024-02-30T25:61:00Z',
    '2024-04-17T09:39:45+23:59',
    '2024-04-17',
    'P1Y',
    'https://api.ev.energy/v2/users/me',
    'https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
    'https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/status_logs',
    'https://api.ev.energy/v2/',
    'https://api.ev.energy/v2/users/..%2f..',
    'vhcl7ZZZZZZZZZZZZZZZZZZZZZZZZZ',
    'vhcl00000000000000000000000000',
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  ),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.jsonValue({ maxDepth: 2 }),
)

/** A value with some of its parts replaced, left out or doubled. */
function mutated(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null)
    return fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: hostile })
  if (Array.isArray(value))
    return fc.oneof(
      { weight: 6, arbitrary: fc.tuple(...value.map(mutated)) },
      { weight: 1, arbitrary: fc.constant([...value, ...value]) },
      { weight: 1, arbitrary: hostile },
    )
  const entries = Object.entries(value).map(([name, part]) =>
    fc.oneof(
      { weight: 8, arbitrary: mutated(part).map((next) => [[name, next]]) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
  )
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc.tuple(...entries).map((parts) => Object.fromEntries(parts.flat() as [string, unknown][])),
    },
    { weight: 1, arbitrary: hostile },
  )
}

/** Well-formed values of parameters, by name: what makes requests get past validation. */
const known = fc.constantFrom(
  'true',
  'false',
  '1',
  '100',
  '0',
  'me',
  'GB',
  'DAY',
  'created_at',
  '-name',
  '2024-04-17T09:39:45Z',
  '2024-04-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  'user01HN2NJ9NMRZBXT1H6FT9N7735',
  'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H',
  'evse01HSH04KDEWF6Z4DB2J77J74K5',
)

interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema?: { readonly enum?: string[]; readonly items?: { readonly enum?: string[] } }
}

/** A request for an operation. */
export interface Attempt {
  readonly call: Call
  readonly url: string
  readonly init: RequestInit
}

const mostly = <T>(usual: T, odd: fc.Arbitrary<T>, weight = 5): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: odd })

const textOf = (value: unknown) =>
  // Halves of surrogate pairs cannot be in a URL.
  Buffer.from(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toString()

function queryFor(call: Call): fc.Arbitrary<[string, string][]> {
  const parameters = (call.operation.parameters ?? [])
    .map((parameter) => resolve<Parameter>(document, parameter as Parameter))
    .filter((parameter) => parameter.in === 'query')
  const pairs = parameters.map(({ name, schema }) => {
    const { enum: words, items } = resolve<NonNullable<Parameter['schema']>>(document, schema ?? {})
    const choices = words ?? items?.enum ?? []
    const value = fc.oneof(
      { weight: 3, arbitrary: choices.length > 0 ? fc.constantFrom(...choices) : known },
      { weight: 1, arbitrary: hostile.map(textOf) },
    )
    const values = fc.array(value, { minLength: 1, maxLength: 2 })
    return mostly(
      [],
      values.map((sent) => sent.map((one): [string, string] => [name, one])),
      2,
    )
  })
  return fc.tuple(...pairs).map((sent) => sent.flat())
}

/** A request for an operation, made of its documented one. */
export function attemptOf(call: Call): fc.Arbitrary<Attempt> {
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
    .record({ segments: fc.tuple(...segments), query: queryFor(call), body, user: mostly('', known) })
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

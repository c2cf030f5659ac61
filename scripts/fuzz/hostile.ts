import fc from 'fast-check'

/** What breaks programs that did not expect it. */
export const hostile = fc.oneof(
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
export function mutated(value: unknown): fc.Arbitrary<unknown> {
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

/** Any value as the text that a query or a form has for it. */
export const textOf = (value: unknown) =>
  // Halves of surrogate pairs cannot be in a URL.
  Buffer.from(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toString()

/** Nearly always the usual value, and now and then an odd one. */
export const mostly = <T>(usual: T, odd: fc.Arbitrary<T>, weight = 5): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: odd })

/** The members of an object as pairs, now and then without some of them, or with all of them twice. */
export const someOf = (members: Readonly<Record<string, string>>): fc.Arbitrary<[string, string][]> => {
  const all: [string, string][] = Object.entries(members)
  return mostly<[string, string][]>(
    all,
    fc.oneof(
      fc.subarray(all).map((some): [string, string][] => [...some]),
      fc.constant<[string, string][]>([...all, ...all]),
    ),
    3,
  )
}

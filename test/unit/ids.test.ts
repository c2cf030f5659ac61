import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collections } from '../../generated/ids.ts'
import { operations } from '../../generated/operations.ts'
import {
  type Id,
  InvalidIdError,
  idOf,
  isId,
  type LinkedPrefix,
  newId,
  type Prefix,
  parseId,
  urlOf,
} from '../../src/ids.ts'

const evse = 'evse01HSH04KDEWF6Z4DB2J77J74K5'
const prefixes = Object.keys(collections) as Prefix[]
const linked = prefixes.filter((prefix): prefix is LinkedPrefix => collections[prefix].path !== null)
const anyPrefix = fc.constantFrom(...prefixes)
const anyTime = fc.integer({ min: 0, max: 2 ** 48 - 1 })

describe('parseId', () => {
  it('takes an id apart', () => {
    expect(parseId(evse)).toEqual({
      id: evse,
      prefix: 'evse',
      resource: 'EVSE',
      path: '/evses',
      ulid: '01HSH04KDEWF6Z4DB2J77J74K5',
      time: new Date('2024-03-21T17:15:01.934Z'),
    })
  })

  it('finds what newId was given, for every collection and time', () => {
    fc.assert(
      fc.property(anyPrefix, anyTime, (prefix, time) => {
        const id = newId(prefix, { time })
        const parsed = parseId(id, prefix)
        expect(parsed).toMatchObject({ id, prefix, ...collections[prefix] })
        expect(parsed.time.getTime()).toBe(time)
        expect(parsed.prefix + parsed.ulid).toBe(id)
      }),
    )
  })

  it.each([
    ['', '"" is not an id: it has 0 characters instead of 30'],
    ['evse01HSH04KDEWF6Z4DB2J77J74K', 'it has 29 characters instead of 30'],
    ['abcd01HSH04KDEWF6Z4DB2J77J74K5', 'no collection has its first four letters as the prefix'],
    ['EVSE01HSH04KDEWF6Z4DB2J77J74K5', 'no collection has its first four letters as the prefix'],
    ['evse01hsh04kdewf6z4db2j77j74k5', 'what follows the prefix is not a ULID'],
    ['evse81HSH04KDEWF6Z4DB2J77J74K5', 'what follows the prefix is not a ULID'],
    ['evse01HSH04KDEWF6Z4DB2J77J74KU', 'what follows the prefix is not a ULID'],
    ['evse01HSH04KDEWF6Z4DB2J77J74K\n', 'what follows the prefix is not a ULID'],
    [undefined, 'undefined is not an id: it is undefined, not a string'],
    [null, 'it is null, not a string'],
  ])('says what is wrong with %j', (text, fault) => {
    expect(() => parseId(text as string)).toThrow(InvalidIdError)
    expect(() => parseId(text as string)).toThrow(fault)
  })

  it('says which collection was wanted', () => {
    expect(() => parseId(evse, 'vhcl')).toThrow(
      `"${evse}" is not an id of the collection "vhcl": it does not begin with "vhcl"`,
    )
  })

  it('keeps what it quotes short and on one line', () => {
    expect(() => parseId(`a\n${'b'.repeat(1e5)}`)).toThrow(/^.{0,200}$/)
  })
})

describe('isId', () => {
  it('agrees with the pattern of the description for any text', () => {
    const near = fc.tuple(
      fc.constantFrom(...prefixes, 'abcd', '__pr', 'cons', 'toSt'),
      fc.string({ unit: fc.constantFrom(...'0127789AHJKMNPTVZilouIU_\n'), minLength: 25, maxLength: 27 }),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          near.map(([head, tail]) => head + tail),
          fc.string(),
        ),
        (text) => {
          const pattern = new RegExp(`^(${prefixes.join('|')})[0-7][0-9A-HJKMNP-TV-Z]{25}$`)
          expect(isId(text)).toBe(pattern.test(text))
          for (const prefix of prefixes)
            expect(isId(text, prefix)).toBe(pattern.test(text) && text.startsWith(prefix))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each([undefined, null, 1, {}, [evse], new String(evse)])(
    'is false for %j, which is not a string',
    (value) => {
      expect(isId(value)).toBe(false)
    },
  )
})

describe('newId', () => {
  it('makes another id each time, of now', () => {
    const before = Date.now()
    const ids = Array.from({ length: 1000 }, () => newId('evse'))
    expect(new Set(ids).size).toBe(1000)
    for (const id of ids) expect(parseId(id).time.getTime()).toBeGreaterThanOrEqual(before)
  })

  it('sorts by time, and is the same for the same time and random numbers', () => {
    const at = (time: Date | number) => newId('vhcl', { time, random: () => 0.5 })
    expect(at(new Date(1e12))).toBe(at(1e12))
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        expect(at(a) < at(b)).toBe(a < b)
      }),
    )
  })

  it.each([-1, 0.5, 2 ** 48, Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN)])(
    'refuses the time %s',
    (time) => {
      expect(() => newId('evse', { time })).toThrow(RangeError)
    },
  )

  it.each([-0.1, 1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the random number %s', (number) => {
    expect(() => newId('evse', { random: () => number })).toThrow(RangeError)
  })

  it.each(['abcd', 'toString', '__proto__'])('refuses the prefix %s', (prefix) => {
    expect(() => newId(prefix as Prefix)).toThrow(InvalidIdError)
  })
})

describe('idOf and urlOf', () => {
  it('undo each other for every collection that has URLs, on any base URL', () => {
    const base = fc.webUrl({ validSchemes: ['http', 'https'] })
    fc.assert(
      fc.property(fc.constantFrom(...linked), fc.option(base, { nil: undefined }), (prefix, baseUrl) => {
        const id = newId(prefix)
        expect(idOf(urlOf(id, { baseUrl }), prefix)).toBe(id)
      }),
    )
  })

  it.each(['', '/', '?expand=model', '/?expand=model#a/b', '#x', '?next=/a/b'])(
    'read past "%s" at the end of a URL',
    (end) => {
      expect(idOf(`https://api.ev.energy/v2/evses/${evse}${end}`)).toBe(evse)
    },
  )

  it.each([
    evse,
    `/v2/evses/${evse}`,
    `ftp://api.ev.energy/${evse}`,
    `https://${evse}`,
    'https://api.ev.energy/v2/users/me',
    `https://api.ev.energy/v2/evses/${evse}/status_logs/2024-04-17T09:39:45Z`,
    `https://api.ev.energy/v2/evses/?id=/${evse}`,
    `https://api.ev.energy/v2/evses/#/${evse}`,
    '',
  ])('find no id in %j', (url) => {
    expect(() => idOf(url)).toThrow(InvalidIdError)
  })

  it('do not accept the URL of another collection', () => {
    expect(() => idOf(`https://api.ev.energy/v2/evses/${evse}`, 'vhcl')).toThrow(
      'is not an id of the collection "vhcl"',
    )
  })

  it('end any text as an id or an InvalidIdError, promptly', () => {
    const segment = fc.constantFrom('https://', '/', '//', '?', '#', 'a', evse, '\n', '@', '%2F')
    const text = fc.oneof(
      fc.string(),
      fc.array(segment, { maxLength: 50 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (url) => {
        try {
          expect(isId(idOf(url))).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidIdError)
        }
      }),
    )
    expect(() => idOf(`https://a/${'/'.repeat(1e5)}\n`)).toThrow(InvalidIdError)
  })

  it('make no URL for an id whose resource has none', () => {
    const id: Id = newId('ewlt')
    expect(() => urlOf(id as Id<LinkedPrefix>)).toThrow('has no URL')
  })

  it('lead to an operation of the API', () => {
    const retrievals = Object.keys(operations).map((key) => key.replace(/\{[^}]+\}$/, ''))
    for (const prefix of linked) expect(retrievals).toContain(`GET ${collections[prefix].path}/`)
  })
})

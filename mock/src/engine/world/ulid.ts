import { decodeTime, encodeTime } from 'ulid'
import { draw } from './draw.ts'
import { MINUTE } from './timestamp.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An id with its prefix, by which that of one kind does not pass for that of another. */
export type IdOf<Prefix extends string> = `${Prefix}${string}`

/** Whether text begins as the ids of a kind do, so that it can be one of them and none of another. */
export function isIdOf<Prefix extends string>(prefix: Prefix, id: unknown): id is IdOf<Prefix> {
  return typeof id === 'string' && id.startsWith(prefix)
}

/** An id made of a time (milliseconds since 1970) and of chance that the words decide. */
export function ulidAt<Prefix extends string>(
  prefix: Prefix,
  time: number,
  ...words: readonly (string | number)[]
): IdOf<Prefix> {
  const chance = draw(...words)
  let tail = ''
  for (let i = 0; i < 16; i++) tail += ALPHABET[chance.int(0, 31)]
  return `${prefix}${encodeTime(time)}${tail}`
}

/**
 * An id made of a time and of a count: of two of one time, the one with the higher count is the greater, as the ULID
 * specification asks of ids that are made one after another.
 */
export function ulidOf<Prefix extends string>(
  prefix: Prefix,
  time: number,
  count: number,
  ...words: readonly string[]
): IdOf<Prefix> {
  const chance = draw(...words, time)
  // The first digit leaves room, so that adding the count never needs another one.
  let rest = count
  let tail = ''
  for (let i = 0; i < 16; i++) {
    const digit = chance.int(0, i === 15 ? 15 : 31) + (rest % 32)
    rest = Math.floor(rest / 32) + (digit > 31 ? 1 : 0)
    tail = ALPHABET[digit % 32] + tail
  }
  return `${prefix}${encodeTime(time)}${tail}`
}

/** The letters that an id begins with; undefined for text that is no id. */
export function prefixOf(id: string): string | undefined {
  return timeOf(id.slice(0, 4), id) === undefined ? undefined : id.slice(0, 4)
}

/** The time in an id; undefined for text that is no id with this prefix. */
export function timeOf(prefix: string, id: string): number | undefined {
  if (id.length !== 30 || !id.startsWith(prefix)) return undefined
  try {
    return decodeTime(id.slice(4))
  } catch {
    return undefined
  }
}

/** The id of a row of a catalogue, which is the same in every world. */
export function rowId<Prefix extends string>(prefix: Prefix, start: number, row: number): IdOf<Prefix> {
  return ulidAt(prefix, start + row * MINUTE, 'catalogue', prefix, row)
}

import { draw } from './draw.ts'

/** A version 4 UUID that the words decide. */
export function uuidOf(...words: readonly (string | number)[]): string {
  const chance = draw(...words)
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => chance.int(0, 15).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${chance.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`
}

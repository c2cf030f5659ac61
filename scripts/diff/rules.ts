import type { Side, Step } from './change.ts'

/** One thing that two documents state differently in one place. */
export interface Difference {
  /** Where in its operation, as facts have it. */
  readonly place: string
  readonly side: Side
  readonly kind: string
  /** Values that only the former, or only the later document states; `''` for what has no value. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Whether the thing is one that callers have to send now. */
  readonly demanded: boolean
  /** Whether anything of the kind is left in the place, or was there before. */
  readonly open: { readonly before: boolean; readonly after: boolean }
}

/** What a difference means for callers. */
type Rule = (difference: Difference) => Step

const isNew = ({ before }: Difference) => before.length === 0
const isGone = ({ after }: Difference) => after.length === 0

/** What callers send may only be taken more widely, and what they get may only become more certain. */
const widensFor =
  (widened: (difference: Difference) => boolean): Rule =>
  (difference) =>
    widened(difference) === (difference.side === 'request') ? 'minor' : 'major'

/** Something whose presence narrows what there can be. */
const constraint: Rule = widensFor(isGone)

/** A part: callers use it once it is there. */
const part: Rule = (difference) => {
  if (!isNew(difference)) return 'major'
  return difference.demanded ? 'major' : 'minor'
}

/** A promise about answers: it may be given, not taken back. */
const promise: Rule = (difference) => (isNew(difference) ? 'minor' : 'major')

const always =
  (step: Step): Rule =>
  () =>
    step

const typesOf = (values: readonly string[]) => new Set(values.flatMap((value) => value.split('|')))

function covers(wide: ReadonlySet<string>, narrow: ReadonlySet<string>): boolean {
  return [...narrow].every((type) => wide.has(type) || (type === 'integer' && wide.has('number')))
}

const type: Rule = (difference) => {
  const [before, after] = [typesOf(difference.before), typesOf(difference.after)]
  // No type at all is any type.
  const wider = isGone(difference) || (!isNew(difference) && covers(after, before))
  const narrower = isNew(difference) || (!isGone(difference) && covers(before, after))
  if (!wider && !narrower) return 'major'
  return (difference.side === 'request') === wider ? 'minor' : 'major'
}

/** A closed list: a value more in an answer is what callers have to expect of it, a value less breaks comparisons. */
const enumeration: Rule = (difference) => {
  const { side, open } = difference
  if (!open.before) return side === 'request' ? 'major' : 'minor'
  if (!open.after) return side === 'request' ? 'minor' : 'major'
  return difference.before.length > 0 ? 'major' : 'minor'
}

/** Bounds of numbers and sizes, upper and lower. */
const bound =
  (isUpper: boolean): Rule =>
  (difference) => {
    if (difference.side !== 'request') return 'minor'
    if (isNew(difference)) return 'major'
    if (isGone(difference)) return 'minor'
    const [before, after] = [Number(difference.before[0]), Number(difference.after[0])]
    return isUpper === after > before ? 'minor' : 'major'
  }

const default_: Rule = ({ side, before }) =>
  side === 'request' ? (before.length > 0 ? 'major' : 'minor') : 'patch'

const response: Rule = (difference) => {
  if (isNew(difference)) return 'minor'
  return /^[23]/.test(difference.place) ? 'major' : 'minor'
}

/** Each value is one way to be let in: the scopes that a token needs. Without any, no token is needed. */
const scope: Rule = (difference) => {
  if (!difference.open.after) return 'minor'
  if (!difference.open.before) return 'major'
  const needs = (text: string) => new Set(text === 'any token' ? [] : text.split('+'))
  const kept = difference.before.every((before) =>
    difference.after.some((after) => covers(needs(before), needs(after))),
  )
  return kept || isNew(difference) ? 'minor' : 'major'
}

const upper = bound(true)
const lower = bound(false)

const rules: Readonly<Record<string, Rule>> = {
  operation: part,
  // The package's types go by it.
  operationId: always('major'),
  tag: always('patch'),
  deprecated: always('minor'),
  scope,
  parameter: part,
  'required parameter': (difference) => (isNew(difference) ? 'major' : 'minor'),
  'required body': (difference) => (isNew(difference) ? 'major' : 'minor'),
  'media type': part,
  response,
  header: promise,
  'required header': promise,
  property: part,
  required: constraint,
  type,
  nullable: widensFor(isNew),
  format: constraint,
  enum: enumeration,
  default: default_,
  pattern: constraint,
  'id prefix': constraint,
  readOnly: (difference) => (isNew(difference) && difference.side === 'request' ? 'major' : 'minor'),
  writeOnly: (difference) => (isNew(difference) && difference.side === 'answer' ? 'major' : 'minor'),
  closed: (difference) => (difference.side === 'request' ? constraint(difference) : 'minor'),
  maximum: upper,
  exclusiveMaximum: upper,
  maxLength: upper,
  maxItems: upper,
  maxProperties: upper,
  minimum: lower,
  exclusiveMinimum: lower,
  minLength: lower,
  minItems: lower,
  minProperties: lower,
  allowEmptyValue: (difference) => (isNew(difference) ? 'minor' : 'major'),
  example: always('patch'),
  paging: promise,
  function: promise,
  schema: promise,
  server: promise,
}

/** The step that a difference needs. What no rule knows must not be taken back, and not be asked of callers. */
export function stepOf(difference: Difference): Step {
  const rule = rules[difference.kind]
  if (rule) return rule(difference)
  return difference.side === 'request' || difference.side === 'answer'
    ? constraint(difference)
    : promise(difference)
}

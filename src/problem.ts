import type { ProblemSlug } from '../generated/problems.ts'
import type { components } from '../generated/schema.ts'

export type { ProblemSlug }

/**
 * What went wrong, as problem details (RFC 9457): the `error` of every call. `title`, `status` and `detail` are always
 * there; an answer that was not a problem document (a proxy's HTML page, an empty body) gets them from its status.
 */
export type Problem = components['schemas']['Problem'] & {
  /** The HTTP status code of the answer; 0 for a redirect in a browser, which hides it. */
  status: number
}

/**
 * A {@link Problem} of an operation: of any status and kind, with those known to editors that the document states.
 *
 * @typeParam Status such as `404`
 * @typeParam Slug such as `rate-limit-exceeded`
 */
export type StatedProblem<Status extends number, Slug extends string> = Problem & {
  // The intersections keep editors from folding what is known into what is possible.
  status: Status | (number & Record<never, never>)
  type?: `${string}/problems/${Slug}/` | (string & Record<never, never>)
}

/**
 * Whether a value is a {@link Problem}, and if a slug is given, one of that kind.
 *
 * @param value anything, usually the `error` of a call
 * @param slug last part of the problem's `type`: `rate-limit-exceeded` of
 *   `https://api.ev.energy/v2/problems/rate-limit-exceeded/`. Editors offer those that the API is known to send; any
 *   other text works as well
 *
 * @example
 * const { error } = await ev.POST('/vehicles', { body })
 * if (isProblem(error, 'validation-failed-create-vehicle')) form.show(error.field_errors)
 */
export function isProblem(value: unknown): value is Problem
// Not one signature with an optional slug: editors would offer none.
export function isProblem<Value, Slug extends StatedSlug<Value> | OtherSlug>(
  value: Value,
  slug: Slug,
): value is Value & Problem & { type: `${string}/problems/${Slug}/` }
export function isProblem(value: unknown, slug?: string): boolean {
  if (!isObject(value)) return false
  const { status, title, detail, type } = value
  if (typeof status !== 'number' || typeof title !== 'string' || typeof detail !== 'string') return false
  return slug === undefined || (typeof type === 'string' && slugOf(type) === slug)
}

/** The kinds that are stated for the error of a call; for any other value, all kinds. */
type StatedSlug<Value> = [SlugIn<Value>] extends [never] ? ProblemSlug : SlugIn<Value>
type SlugIn<Value> = Value extends { type?: infer Type }
  ? Type extends `${string}/problems/${infer Slug extends ProblemSlug}/`
    ? Slug
    : never
  : never

/** A slug that the API may send one day. The intersection keeps editors from folding the known ones into `string`. */
type OtherSlug = string & Record<never, never>

/** Last part of a problem's `type`, the only one that the kind of problem is told by: hosts and slashes vary. */
export function slugOf(type = ''): ProblemSlug | OtherSlug | undefined {
  return /\/problems\/([^/?#]+)\/?$/.exec(type)?.[1]
}

/**
 * Makes a problem of an answer with an error status, or of a successful one that cannot be read: a captive portal's
 * page, JSON that was cut off.
 *
 * Members of the wrong type are dropped (RFC 9457, section 3.1), and the status is the answer's own, for a proxy may
 * have changed it. Text that is not a problem document is described, never quoted: debug pages repeat the request's
 * headers, and with them the token. A redirect that gets here was not followed.
 *
 * @param body what the answer held: a JSON value, or the text when it was not JSON
 */
export function toProblem(body: unknown = '', response: Response): Problem {
  const { headers, ok, status, statusText } = response
  const members: Record<string, unknown> = isObject(body) ? { ...body } : {}
  for (const name of ['type', 'title', 'detail', 'instance'])
    if (!members[name] || typeof members[name] !== 'string') delete members[name]
  if (!isFieldErrors(members.field_errors)) delete members.field_errors
  const redirected = !ok && status < 400 && status !== 304
  const type = headers.get('Content-Type')?.split(';')[0] || 'text'
  const found =
    typeof body !== 'string' ? 'other JSON' : !body ? 'empty' : type.includes('json') ? 'broken JSON' : type
  return {
    title: ok ? 'Unreadable answer' : statusText || (status ? `HTTP status ${status}` : 'Redirect'),
    detail: redirected
      ? 'The answer was a redirect that is not followed, as it leads elsewhere or the browser hides where; check baseUrl.'
      : `The answer was ${found} instead of ${ok ? '' : 'problem '}JSON.`,
    ...members,
    status,
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFieldErrors = (value: unknown) => isObject(value) && Object.values(value).every(Array.isArray)

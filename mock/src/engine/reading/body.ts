import type { FieldErrors } from '../../http/problem.ts'
import { Rejection } from '../../http/problem.ts'
import { validationProblem } from '../../http/validation/violations.ts'
import { isRecord } from '../record.ts'
import type { Resource } from '../world/resource.ts'
import { fromAddress, pathAt } from '../world/url.ts'
import type { Call } from './call.ts'
import { look } from './visible.ts'

/** The API's problem for fields that are well-formed and wrong all the same. */
export function invalid({ operation }: Pick<Call, 'operation'>, errors: FieldErrors): Rejection {
  return new Rejection(validationProblem(operation, errors))
}

/** Those of the fields that the body has. */
export function given(body: Resource, fields: readonly string[]): Resource {
  return Object.fromEntries(fields.filter((field) => field in body).map((field) => [field, body[field]]))
}

/**
 * Reads the URL that a field holds.
 *
 * @param pattern what the path must look like, as in `/^\/users\/[^/]+$/`
 * @returns the marked URL (see url.ts) and the resource; undefined where the field is left out
 * @throws {Rejection} the API's validation problem, where it leads to nothing of that kind that the caller may see
 */
export function reference(
  call: Call,
  field: string,
  pattern: RegExp,
): { readonly url: string; readonly path: string; readonly resource: Resource } | undefined {
  const value = call.body[field]
  if (value === undefined || value === null) return undefined
  const url = fromAddress(String(value))
  const path = pathAt(url)
  const resource = path !== undefined && pattern.test(path) ? look(call, path) : undefined
  if (url === undefined || path === undefined || resource === undefined)
    throw invalid(call, { [field]: [`No such resource: ${value}. Send the URL of one that exists.`] })
  // What is kept of a reference is the text that the resource has anyway, not another one of each request.
  return { url: typeof resource.url === 'string' ? resource.url : url, path, resource }
}

/** Applies a merge patch (RFC 7396), but for null, which is a value here: objects are merged, all else replaces. */
export function patched(target: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch
  const result: Record<string, unknown> = isRecord(target) ? { ...target } : {}
  for (const [name, value] of Object.entries(patch))
    result[name] = isRecord(value) ? patched(result[name], value) : value
  return result
}

import type { FieldErrors } from '../../http/problem.ts'
import { Rejection } from '../../http/problem.ts'
import { validationProblem } from '../../http/validation/violations.ts'
import { isRecord } from '../record.ts'
import type { ResourceType } from '../world/resource-type.ts'
import { fromAddress, pathAt } from '../world/url.ts'
import type { Call } from './call.ts'
import { lookFor } from './visible.ts'

/** The API's problem for fields that are well-formed and wrong all the same. */
export function invalid({ operation }: Pick<Call, 'operation'>, errors: FieldErrors): Rejection {
  return new Rejection(validationProblem(operation, errors))
}

/** Those of the fields that the body has. */
export function given<Body extends object, Field extends keyof Body & string>(
  body: Body,
  fields: readonly Field[],
): Partial<Pick<Body, Field>> {
  const sent: Partial<Pick<Body, Field>> = {}
  for (const field of fields) if (field in body) sent[field] = body[field]
  return sent
}

/** What a field of a body leads to. */
export interface Referred<T> {
  /** Its URL, marked (see url.ts). */
  readonly url: string
  readonly path: string
  readonly resource: T
}

/**
 * Reads the URL that a field holds.
 *
 * @param type what it must lead to
 * @returns undefined where the field is left out, or null
 * @throws {Rejection} the API's validation problem, where it leads to nothing of that kind that the caller may see
 */
export function reference<Body extends object, T extends object>(
  call: Pick<Call, 'world' | 'actor' | 'operation'> & { readonly body: Body },
  field: keyof Body & string,
  type: ResourceType<T>,
): Referred<T> | undefined {
  const value = call.body[field]
  if (value === undefined || value === null) return undefined
  const url = fromAddress(String(value))
  const path = pathAt(url)
  const resource = path === undefined ? undefined : lookFor(call, type, path)
  if (url === undefined || path === undefined || resource === undefined)
    throw invalid(call, { [field]: [`No such resource: ${value}. Send the URL of one that exists.`] })
  // What is kept of a reference is the text that the resource has anyway, not another one of each request.
  return { url: 'url' in resource && typeof resource.url === 'string' ? resource.url : url, path, resource }
}

/** Applies a merge patch (RFC 7396), but for null, which is a value here: objects are merged, all else replaces. */
export function patched<T extends object>(target: T, patch: Partial<T>): T {
  return merged(target, patch) as T
}

function merged(target: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch
  const result: Record<string, unknown> = isRecord(target) ? { ...target } : {}
  for (const [name, value] of Object.entries(patch))
    result[name] = isRecord(value) ? merged(result[name], value) : value
  return result
}

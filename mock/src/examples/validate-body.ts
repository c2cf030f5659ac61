import { ValidationContext } from '@stoplight/prism-http/dist/validator/validators/types.js'
import { validateAgainstSchema } from '@stoplight/prism-http/dist/validator/validators/utils.js'
import type { IMediaTypeContent } from '@stoplight/types'
import type { RequestBody } from '../http/body.ts'
import { isForm } from '../http/form.ts'
import type { PreparedOperation } from './prepared.ts'
import type { Reported } from './prism-violations.ts'

/**
 * Validates a body with Prism's validator of schemas. Its validator of requests takes five times as long, as it looks
 * for the content that the body is of, which is known by now.
 *
 * @returns undefined where there is more to it, and Prism has to look at the whole request
 */
export function reportsOfBody(
  operation: PreparedOperation,
  { mediaType, value }: RequestBody,
): readonly Reported[] | undefined {
  const content = operation.request?.body?.contents?.find((content) => content.mediaType === mediaType)
  // To Prism, null and its like are no body at all.
  if (!content?.schema || !value || isForm(mediaType) || isRewritten(content)) return undefined
  const { Input } = ValidationContext
  const result = validateAgainstSchema(value, content.schema, false, Input, 'body', operation.__bundled__)
  return result._tag === 'Some' ? result.value : []
}

const rewritten = new WeakMap<IMediaTypeContent<false>, boolean>()

/** Whether Prism rewrites the schema before it validates: it takes out what is read-only, wherever that is. */
function isRewritten(content: IMediaTypeContent<false>): boolean {
  const known = rewritten.get(content)
  if (known !== undefined) return known
  const found = /"(readOnly|allOf)":/.test(JSON.stringify(content.schema))
  rewritten.set(content, found)
  return found
}

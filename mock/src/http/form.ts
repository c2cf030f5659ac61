import { parseJson } from './json.ts'
import { Rejection } from './problem.ts'

/** Media types of HTML forms, whose fields stand for the properties of a JSON object. */
const FORMS: ReadonlySet<string> = new Set(['application/x-www-form-urlencoded', 'multipart/form-data'])

/** Whether bodies of a media type are forms. */
export function isForm(mediaType: string): boolean {
  return FORMS.has(mediaType)
}

/**
 * Reads a form as the JSON object that it stands for. Objects are written as JSON, which is how OpenAPI has them
 * encoded; an empty field is null, for which a form has no other way.
 *
 * @param contentType the whole header, for the boundary of its parts
 * @throws {Rejection} 400 where the body is no such form
 */
export async function parseForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Record<string, unknown>> {
  const response = new Response(bytes, { headers: { 'content-type': contentType } })
  const form = await response.formData().catch(() => {
    const detail = `The request body is not the form that its Content-Type ${contentType} announces.`
    throw new Rejection({ status: 400, title: 'Malformed form', detail })
  })
  const fields = await Promise.all(
    [...form].map(
      async ([name, field]) => [name, typeof field === 'string' ? field : await field.text()] as const,
    ),
  )
  return Object.fromEntries(fields.map(([name, text]) => [name, meaningOf(text)]))
}

function meaningOf(text: string): unknown {
  if (text === '') return null
  if (!/^\s*[[{]/.test(text)) return text
  try {
    return parseJson(text)
  } catch {
    return text
  }
}

import type { LoggedRequest } from './log.ts'
import { remembered } from './remembered.ts'

/** Something about a request that its author may want to mend. */
export interface Mark {
  /** A field, a parameter or the path. */
  readonly place: string
  readonly message: string
}

/** Where a request breaks the document, by the mock's own answer to it. */
export const marksOf = remembered(({ face, path, operation, response, status }: LoggedRequest): Mark[] => {
  const marks: Mark[] = []
  if (operation === null && (face === 'sandbox' || face === 'mock') && status === 404)
    marks.push({ place: path, message: 'The API has no such path.' })
  if (operation === null && status === 405)
    marks.push({ place: path, message: 'The path has no such method.' })
  for (const [field, messages] of Object.entries(fieldErrors(response?.body)))
    marks.push({ place: field, message: messages.join(' ') })
  const warning = response?.headers['evenergy-mock-warning']
  if (warning !== undefined) marks.push({ place: 'body', message: warning })
  return marks
})

function fieldErrors(body: unknown): Readonly<Record<string, readonly string[]>> {
  if (typeof body !== 'object' || body === null || !('field_errors' in body)) return {}
  const { field_errors: errors } = body
  if (typeof errors !== 'object' || errors === null) return {}
  return Object.fromEntries(Object.entries(errors).filter(([, messages]) => Array.isArray(messages)))
}

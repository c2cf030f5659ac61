import { saved } from '../../generated/body-validators.js'

const validate = saved.Snapshot?.['body:application/json']

/**
 * Checks what a sandbox is to remember against the schema that the control API's document has for it, whether it comes
 * from a file or from a client: it may have been edited.
 *
 * @throws {TypeError} for what does not fit; the message says where
 */
export function checkSavedState(state: unknown): void {
  if (!validate || validate(state)) return
  const [first] = validate.errors ?? []
  const place = first?.instancePath.slice(1).replaceAll('/', '.') || 'snapshot'
  throw new TypeError(`The snapshot cannot be restored: ${place} ${first?.message ?? 'is not right'}.`)
}

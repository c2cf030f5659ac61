import { saved } from '../../generated/saved-validator.js'
import type { CompiledError } from '../../http/validation/compiled.ts'

const validate = saved.Snapshot?.state

/**
 * Checks what a sandbox is to remember against `mock/saved.schema.json`, whether it comes from a file or from a client: it
 * may have been edited, or cut off. The parts rely on it.
 *
 * @throws {TypeError} for what does not fit; the message says where
 */
export function checkSavedState(state: unknown): void {
  if (!validate || validate(state)) return
  const [first] = validate.errors ?? []
  if (first) throw new TypeError(`The snapshot cannot be restored: ${faultOf(first)}.`)
}

function faultOf({ instancePath, message = 'is not right', params }: CompiledError): string {
  const { missingProperty, allowedValues } = params
  const steps = instancePath.split('/').slice(1)
  const place = [...steps, ...(typeof missingProperty === 'string' ? [missingProperty] : [])]
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
  if (missingProperty !== undefined) return `${place} is missing`
  return `${place || 'it'} ${message}${Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : ''}`
}

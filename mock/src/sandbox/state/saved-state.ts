import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { controlDocumentText } from '../control/document.ts'

let validate: ValidateFunction | undefined

/**
 * Checks what a sandbox is to remember against the schema that the control API's document has for it, whether it comes
 * from a file or from a client: it may have been edited.
 *
 * @throws {TypeError} for what does not fit; the message says where
 */
export function checkSavedState(state: unknown): void {
  validate ??= compile()
  if (validate(state)) return
  const [first] = validate.errors ?? []
  const place = first?.instancePath.slice(1).replaceAll('/', '.') || 'snapshot'
  throw new TypeError(`The snapshot cannot be restored: ${place} ${first?.message ?? 'is not right'}.`)
}

function compile(): ValidateFunction {
  const { components } = JSON.parse(controlDocumentText())
  // Formats are not looked at: nothing that is saved has one.
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  return ajv.compile({ $ref: '#/components/schemas/Snapshot', components })
}

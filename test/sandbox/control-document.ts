import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import document from '../../mock/control.openapi.json' with { type: 'json' }

export { document }

interface Operation {
  readonly operationId: string
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly example?: object } } }
  readonly responses: Readonly<Record<string, { content?: object; $ref?: string }>>
}

/** The operations of the control API, as its document has them. */
export const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({
    path,
    method: method.toUpperCase(),
    operation,
  })),
)

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'control:', ...document })

/** Holds an answer against the document, with a validator that is not the mock's own, and reads it. */
export async function checked(method: string, path: string, answer: Response) {
  const { status } = answer
  const text = await answer.text()
  const value = text === '' ? undefined : JSON.parse(text)
  const found = operations.find(
    (candidate) => candidate.method === method && pattern(candidate.path).test(path.split('?', 1)[0] ?? ''),
  )
  if (found && status < 300) {
    const { responses } = found.operation
    expect(Object.keys(responses)).toContain(String(status))
    const escaped = encodeURIComponent(found.path.replaceAll('/', '~1'))
    const pointer = `/paths/${escaped}/${method.toLowerCase()}/responses/${status}`
    if (responses[status]?.content === undefined) expect(text).toBe('')
    else checkValue(`${pointer}/content/application~1json/schema`, value)
  }
  if (status >= 400) {
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    checkValue('/components/schemas/Problem', value)
    expect(value.status).toBe(status)
  }
  return { status, body: value }
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)
}

function checkValue(pointer: string, value: unknown): void {
  const validate = ajv.compile({ $ref: `control:#${pointer}` })
  validate(value)
  expect(validate.errors ?? []).toEqual([])
}

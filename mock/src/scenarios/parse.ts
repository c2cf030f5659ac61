import { type Document, isMap, LineCounter, parseDocument } from 'yaml'
import { control } from '../generated/body-validators.js'
import type { CompiledError } from '../http/validation/compiled.ts'
import type { Scenario } from './scenario.ts'

/** A few anchors are fine; a file of a kilobyte may not stand for a gigabyte. */
const MOST_ALIASES = 100

const validate = control['POST /scenarios']?.['body:application/json']

/**
 * Reads a scenario from YAML or JSON.
 *
 * @param text of the file
 * @param name of the file, for messages
 * @throws {SyntaxError} for what is no scenario; the message has the line, the column and what is wrong there
 * @example
 * mock.scenarios.start(parseScenario(await readFile('sleepy.yaml', 'utf8'), 'sleepy.yaml'))
 */
export function parseScenario(text: string, name = 'scenario'): Scenario {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${line}:${col}`
  }
  const [broken] = document.errors
  if (broken) throw new SyntaxError(`${place(broken.pos[0])}: ${broken.message}`)
  let scenario: unknown
  try {
    scenario = document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (error) {
    throw new SyntaxError(`${place(0)}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
  if (validate && !validate({ scenario })) {
    const error = worst(validate.errors ?? [])
    throw new SyntaxError(`${place(offsetOf(document, error))}: ${said(error)}`)
  }
  return scenario as Scenario
}

/** The error that is farthest inside, as the others follow from it; a name that is misspelt is also one that is missing. */
function worst(errors: readonly CompiledError[]): CompiledError {
  const [first, ...others] = errors
  if (!first) throw new Error('A validator has refused something without an error.')
  const depth = ({ instancePath, params }: CompiledError) =>
    instancePath.split('/').length + (params.additionalProperty === undefined ? 0 : 0.5)
  return others.reduce((deepest, error) => (depth(error) > depth(deepest) ? error : deepest), first)
}

/** Where in the text it is: at the key that does not belong there, or at the value that is wrong. */
function offsetOf(document: Document, { instancePath, params }: CompiledError): number {
  const steps = stepsOf(instancePath)
  const node = steps.length === 0 ? document.contents : document.getIn(steps, true)
  const extra = params.additionalProperty
  if (isMap(node) && extra !== undefined) {
    const pair = node.items.find(({ key }) => String(key) === extra)
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range
    if (range) return range[0]
  }
  return (node as { range?: [number, number, number] } | null | undefined)?.range?.[0] ?? 0
}

/** The way to a value, below the `scenario` that the control API takes. */
const stepsOf = (instancePath: string) =>
  instancePath
    .split('/')
    .slice(2)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))

function said({ instancePath, message = 'is not right', params }: CompiledError): string {
  const { additionalProperty, allowedValues } = params
  const what = stepsOf(instancePath).join('.') || 'a scenario'
  if (additionalProperty !== undefined) return `${what} has no ${additionalProperty}`
  return `${what} ${message}${Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : ''}`
}

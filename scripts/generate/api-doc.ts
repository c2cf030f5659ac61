import {
  type Document,
  type NamedParameter,
  type Operation,
  type Response,
  resolve,
  type Schema,
} from '../document.ts'
import { type Sample, sampleOf, written } from './code-samples.ts'
import { isExpand } from './needs.ts'
import { scopesOf } from './scopes.ts'

/** An operation and where it is. */
interface Place {
  readonly path: string
  readonly method: string
  readonly operation: Operation
  readonly parameters: readonly NamedParameter[]
}

/** What an editor shows of the function that calls an operation. */
export function functionDoc(document: Document, place: Place, name: string): string {
  const { operation, method, path } = place
  const success = Object.entries(operation.responses ?? {}).find(([status]) => /^[23]/.test(status))
  const result = success && resolve(document, success[1]).description
  return comment([
    `${operation.summary} (\`${method.toUpperCase()} ${path}\`).`,
    '',
    ...(operation.description ? [operation.description, ''] : []),
    `${needOf(operation)} ${problemsOf(document, operation)}`,
    '',
    ...initDoc(document, place, () => true),
    `@returns a promise of \`{ data, error, response }\`${result ? `. \`data\`: ${result}` : ''}`,
    '@example',
    `const { data, error } = await ${name}(ev${second(document, place)})`,
  ])
}

/** What an editor shows of the function that pages through a collection. */
export function pagesDoc(document: Document, place: Place, name: string, pages: string): string {
  const { operation, method, path } = place
  return comment([
    `${operation.summary}, page by page to the end (\`${method.toUpperCase()} ${path}\`): {@link ${name}} for each page, once it is asked for.`,
    '',
    ...initDoc(document, place, (parameter) => !/^page(_before|_after)?$/.test(parameter.name)),
    '@returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array',
    '@example',
    `for await (const item of ${pages}(ev${second(document, place)})) console.log(item)`,
  ])
}

/** Which token the operation takes. */
function needOf({ security = [] }: Operation): string {
  const scopes = scopesOf(security)
  if (scopes.length > 0) return `Scopes: ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`
  return security.length > 0 ? 'Needs a token, of any scope.' : 'Needs no token.'
}

/** Statuses and kinds of the problems that the operation is documented to answer with. */
function problemsOf(document: Document, { responses = {} }: Operation): string {
  const problems = Object.entries(responses)
    .filter(([status]) => /^(4|5|default)/.test(status))
    .map(([status, response]) => {
      const slugs = slugsIn(document, resolve(document, response))
      const code = status === 'default' ? '5xx' : status
      return slugs.length > 0 ? `${code} (${slugs.map((slug) => `\`${slug}\``).join(', ')})` : code
    })
  return `Problems: ${problems.join(', ')}.`
}

function slugsIn(document: Document, { content = {} }: Response): string[] {
  const examples = Object.values(content).flatMap((media) => Object.values(media.examples ?? {}))
  const slugs = examples.flatMap((example) => {
    const { value } = resolve(document, example)
    const type = typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : ''
    return /\/problems\/([a-z\d-]+)/.exec(type)?.[1] ?? []
  })
  return [...new Set(slugs)]
}

function initDoc(document: Document, place: Place, has: (parameter: NamedParameter) => boolean): string[] {
  const { operation, parameters } = place
  const { requestBody } = operation
  const parts = [
    ...parameters
      // The client sends it with every call.
      .filter((parameter) => parameter.name !== 'EvEnergy-Version' && has(parameter))
      .map((parameter) => parameterDoc(document, parameter)),
    ...(requestBody ? [`- \`body\`: ${resolve(document, requestBody).description}`] : []),
  ]
  return [
    '@param ev the client',
    `@param init the options of fetch${parts.length > 0 ? ', and:' : ''}`,
    ...parts,
  ]
}

function parameterDoc(
  document: Document,
  { in: place, name, required, description = '', schema = {} }: NamedParameter,
): string {
  const part = /^\w+$/.test(name) ? `${place}.${name}` : `${place}['${name}']`
  const label = place === 'query' && name === 'expand' ? name : part
  const optional = required || place === 'path' ? '' : '?'
  return `- \`${label}${optional}\`: ${description.trim()}${valuesOf(document, schema)}`
}

/** The values that fit a schema, as a sentence. */
function valuesOf(document: Document, schema: Schema): string {
  const { items, ...own } = resolve(document, schema)
  const { enum: values, minimum, maximum, default: usual } = items ? resolve(document, items) : own
  const sentences = [
    values && ` Values: ${values.map((value) => `\`${value}\``).join(', ')}.`,
    minimum !== undefined && maximum !== undefined && ` From ${minimum} to ${maximum}.`,
    usual !== undefined && ` Default ${usual}.`,
  ]
  return sentences.filter(Boolean).join('')
}

/** The second argument of an example, with all that is required and one value of `expand`. */
function second(document: Document, { path, method, operation, parameters }: Place): string {
  const { values, body }: Sample = sampleOf(document, path, method, operation, parameters)
  const expand = parameters.find(isExpand)
  const filled = Object.entries(values).filter(([, part]) => Object.keys(part).length > 0)
  const init = {
    ...Object.fromEntries(filled),
    ...(expand?.schema?.items?.enum && { expand: expand.schema.items.enum.slice(0, 1) }),
    ...(body !== undefined && { body }),
  }
  return Object.keys(init).length > 0 ? `, ${written(init)}` : ''
}

/** Text for people as a comment, in which nothing ends it and no line is longer than it may be. */
function comment(lines: readonly string[]): string {
  const text = lines.join('\n').replaceAll('*/', '*\\/')
  const inExample = text.indexOf('@example')
  const prose = text.slice(0, inExample).trimEnd().split('\n').flatMap(wrapped)
  const rows = [...prose, '', ...text.slice(inExample).split('\n')]
  return `/**\n${rows.map((row) => ` * ${row}`.trimEnd()).join('\n')}\n */\n`
}

/** A line, broken at spaces. What is in a list stays under its dash. */
function wrapped(line: string): string[] {
  const indent = /^\s*(?:- )?/.exec(line)?.[0].replace('-', ' ') ?? ''
  const rows: string[] = []
  for (const word of line.trimEnd().split(' ')) {
    const row = rows.at(-1)
    if (row === undefined) rows.push(word)
    else if (row.length + word.length < 116) rows[rows.length - 1] = `${row} ${word}`
    else rows.push(`${indent}${word}`)
  }
  return rows
}

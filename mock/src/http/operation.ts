import { type ApiDocument, type DeclaredMethod, type Demand, scopesOf } from './document.ts'
import type { Problem } from './problem.ts'
import { type Definitions, followed, type Schema } from './schema.ts'

/** An operation of the document, as far as the mock looks at it to take requests. */
export interface Operation {
  /** `GET /evses/{evse_id}`, for messages and tables. */
  readonly name: string
  /** Its `operationId`. */
  readonly id: string | undefined
  readonly method: DeclaredMethod
  /** Path template, as the document has it. */
  readonly path: string
  readonly document: ApiDocument
  /** Whether it takes a token. */
  readonly secured: boolean
  /** Scopes that the token needs, all of them. */
  readonly scopes: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly body: DeclaredBody | undefined
  readonly responses: readonly DeclaredResponse[]
  /** Members that begin with `x-`. */
  readonly extensions: Readonly<Record<string, unknown>>
}

/** A parameter of a request. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly allowEmptyValue: boolean
  /** The grant whose tokens have to send it, though others need not: `x-required-for` of the document. */
  readonly requiredFor: string | undefined
  readonly schema: Schema
  /** Types of its schema, references followed. */
  readonly types: readonly string[]
}

/** The body that an operation takes. */
export interface DeclaredBody {
  readonly required: boolean
  /** Schemas by media type, the favourite first. */
  readonly contents: Readonly<Record<string, Schema>>
}

/** A response that an operation documents. */
export interface DeclaredResponse {
  /** A status, or `default`. */
  readonly code: string
  readonly mediaTypes: readonly string[]
  /** The values of its examples. */
  readonly examples: readonly Partial<Problem>[]
}

/** By path item, which every document has its own of. */
const known = new WeakMap<object, Map<DeclaredMethod, Operation>>()

/** An operation of a document, which is read when first asked for: most runs of the mock touch a few of them. */
export function operationOf(document: ApiDocument, path: string, method: DeclaredMethod): Operation {
  const item = document.paths[path] ?? {}
  const operations = known.get(item) ?? new Map<DeclaredMethod, Operation>()
  const before = operations.get(method)
  if (before) return before
  const operation = readOperation(document, path, method)
  known.set(item, operations.set(method, operation))
  return operation
}

/** What parameters of a document look like before anything is made of them. */
interface Written {
  readonly $ref?: string
  readonly name?: string
  readonly in?: string
  readonly required?: boolean
  readonly allowEmptyValue?: boolean
  readonly 'x-required-for'?: string
  readonly schema?: Schema
  readonly content?: Readonly<
    Record<string, { schema?: Schema; examples?: Readonly<Record<string, Written>> }>
  >
  readonly value?: Partial<Problem>
}

function readOperation(document: ApiDocument, path: string, method: DeclaredMethod): Operation {
  const item = document.paths[path] ?? {}
  const { operationId, parameters, requestBody, responses, security, ...rest } = item[method] as {
    operationId?: string
    parameters?: Written[]
    requestBody?: Written
    responses?: Record<string, Written>
    security?: readonly Demand[]
  }
  const found = (written: Written) => resolved(document, written)
  const demands = security ?? document.security ?? []
  return {
    name: `${method.toUpperCase()} ${path}`,
    id: operationId,
    method,
    path,
    document,
    secured: demands.length > 0 && demands.every((demand) => Object.keys(demand).length > 0),
    scopes: scopesOf(demands),
    parameters: parametersOf(
      [...((item.parameters ?? []) as Written[]), ...(parameters ?? [])].map(found),
      document,
    ),
    body: requestBody && bodyOf(found(requestBody)),
    responses: Object.entries(responses ?? {}).map(([code, response]) => {
      const contents = Object.entries(found(response).content ?? {})
      const examples = contents.flatMap(([, { examples = {} }]) => Object.values(examples))
      return {
        code,
        mediaTypes: contents.map(([mediaType]) => mediaType),
        examples: examples.flatMap((example) => found(example).value ?? []),
      }
    }),
    extensions: Object.fromEntries(Object.entries(rest).filter(([name]) => name.startsWith('x-'))),
  }
}

/** Those of the operation in the place of those of the path item that they are meant to replace. */
function parametersOf(written: readonly Written[], document: ApiDocument): Parameter[] {
  const parameters = new Map<string, Parameter>()
  for (const {
    name = '',
    in: place,
    required = false,
    allowEmptyValue = false,
    schema = {},
    ...rest
  } of written) {
    if (place !== 'path' && place !== 'query' && place !== 'header') continue
    const types = [followed(schema, definitionsOf(document)).type ?? []].flat()
    parameters.set(`${place} ${name}`, {
      name,
      in: place,
      required,
      allowEmptyValue,
      requiredFor: rest['x-required-for'],
      schema,
      types,
    })
  }
  return [...parameters.values()]
}

function bodyOf({ required = false, content = {} }: Written): DeclaredBody {
  const contents = Object.entries(content).map(([mediaType, { schema = {} }]) => [mediaType, schema] as const)
  return { required, contents: Object.fromEntries(contents) }
}

/** What references of a document's schemas lead to. */
export function definitionsOf({ components }: ApiDocument): Definitions {
  return components?.schemas ?? {}
}

/** What a local reference leads to. */
function resolved(document: ApiDocument, written: Written): Written {
  let found: Written = written
  for (let hops = 0; found.$ref !== undefined && hops < 20; hops++) {
    const keys = found.$ref
      .slice(2)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    const next = keys.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      document,
    )
    if (next === undefined) throw new Error(`${found.$ref} leads nowhere in the document.`)
    found = next as Written
  }
  return found
}

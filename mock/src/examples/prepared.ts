import type { IHttpOperation, IHttpOperationResponse, IHttpQueryParam } from '@stoplight/types'
import type { ApiDocument } from '../http/document.ts'
import type { Operation } from '../http/operation.ts'
import { OPERATION_CONFIG, transformOas3Operation } from './http-spec.js'

/** An operation in the form that Prism works with. */
export interface PreparedOperation extends IHttpOperation<false> {
  /** `GET /evses/{evse_id}`, for messages. */
  readonly name: string
  /** What references lead to. Prism looks for it in this member, which its own types do not mention. */
  readonly __bundled__: unknown
}

/** A documented response of an operation. */
export type DocumentedResponse = IHttpOperationResponse<false>

const prepared = new WeakMap<Operation, PreparedOperation>()

/** An operation in Prism's form, made when first asked for: most runs of the mock touch a few of them. */
export function preparedOf(operation: Operation): PreparedOperation {
  const known = prepared.get(operation)
  if (known) return known
  const made = prepare(operation)
  prepared.set(operation, made)
  return made
}

function prepare({ document: own, path, method, name }: Operation): PreparedOperation {
  const document = bundled(own)
  const translated = transformOas3Operation({ document, name: path, method, config: OPERATION_CONFIG })
  const request = translated.request ?? {}
  return {
    ...translated,
    name,
    request: { ...request, query: (request.query ?? []).map(repairQuery) },
    __bundled__: document.__bundled__,
  }
}

interface Bundled extends ApiDocument {
  readonly __bundled__: unknown
}

const documents = new WeakMap<ApiDocument, Bundled>()

/**
 * Prism resolves references relative to `#/__bundled__`. Its own loader gets there by inlining every reference,
 * which takes seconds and megabytes; renaming the references in the text has the same effect in milliseconds.
 */
function bundled(document: ApiDocument): Bundled {
  const known = documents.get(document)
  if (known) return known
  const made = JSON.parse(JSON.stringify(document).replaceAll('"#/components/schemas/', '"#/__bundled__/'))
  made.__bundled__ = made.components?.schemas ?? {}
  documents.set(document, made)
  return made
}

/**
 * Prism takes a missing `explode` for `false`, although OpenAPI says `true` for `form`: it would validate only the
 * last of several values. And it recognises arrays by `type: array` alone, so a nullable one rejects a single value.
 */
function repairQuery(parameter: IHttpQueryParam<false>): IHttpQueryParam<false> {
  const explode = parameter.explode ?? parameter.style === 'form'
  const { schema } = parameter
  if (!Array.isArray(schema?.type) || !schema.type.includes('array')) return { ...parameter, explode }
  return { ...parameter, explode, schema: { ...schema, type: 'array' } }
}

import type { IHttpOperation, IHttpOperationResponse, IHttpQueryParam } from '@stoplight/types'
import type { ApiDocument, DeclaredMethod } from './document.ts'
import { OPERATION_CONFIG, transformOas3Operation } from './http-spec.ts'

/** An operation in the form that Prism works with. */
export interface PreparedOperation extends IHttpOperation<false> {
  /** `GET /evses/{evse_id}`, for messages and tables. */
  readonly name: string
  /** What references lead to. Prism looks for it in this member, which its own types do not mention. */
  readonly __bundled__: unknown
}

/** A documented response of an operation. */
export type DocumentedResponse = IHttpOperationResponse<false>

/** An operation that is prepared when first asked for: most runs of the mock touch a few of them. */
export type LazyOperation = () => PreparedOperation

/** Defers {@link prepareOperation} to the first call, and keeps its result. */
export function lazyOperation(document: ApiDocument, path: string, method: DeclaredMethod): LazyOperation {
  let prepared: PreparedOperation | undefined
  return () => {
    prepared ??= prepareOperation(document, path, method)
    return prepared
  }
}

/** Translates one operation of the document into Prism's form. */
export function prepareOperation(
  document: ApiDocument,
  path: string,
  method: DeclaredMethod,
): PreparedOperation {
  const translated = transformOas3Operation({ document, name: path, method, config: OPERATION_CONFIG })
  const request = translated.request ?? {}
  return {
    ...translated,
    name: `${method.toUpperCase()} ${path}`,
    request: { ...request, query: (request.query ?? []).map(repairQuery) },
    __bundled__: document.__bundled__,
  }
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

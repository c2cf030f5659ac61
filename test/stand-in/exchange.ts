import { queryText } from '../../src/query.ts'
import type { exchanges as real } from '../../src/transport/exchange.ts'

/** What `src/transport/exchange.ts` gives the client, without openapi-fetch. */
export const exchanges: typeof real =
  (baseUrl, ...ofClient) =>
  async (method, path, { params = {}, middleware, fetch, ...init }, url) => {
    const { body, headers: ofCall, ...options } = init as { body?: unknown; headers?: object }
    const headers = new Headers(body === undefined ? {} : { 'Content-Type': 'application/json' })
    for (const given of [...ofClient, ofCall, params.header])
      for (const [name, value] of given instanceof Headers ? given : Object.entries(given ?? {})) {
        if (value !== undefined) headers.delete(name)
        for (const one of [value ?? []].flat()) headers.append(name, one)
      }
    const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(params.path?.[name])))
    const query = url ? '' : queryText(params.query)
    const target = url ?? `${baseUrl}${filled}${query && `?${query}`}`
    const request = { redirect: 'follow' as const, ...options, method, headers, body: JSON.stringify(body) }
    let sent = middleware.length > 0 ? new Request(target, request) : { ...request, url: target }
    const call = { schemaPath: path, params, id: crypto.randomUUID() }
    const told = () => ({ ...call, request: sent as Request })
    const asked = async (): Promise<Response> => {
      for (const { onRequest } of middleware) {
        const instead = await onRequest?.(told())
        if (instead instanceof Response) return instead
        sent = instead ?? sent
      }
      let response = await fetch(sent).catch(async (error: unknown) => {
        for (const { onError } of middleware.toReversed()) {
          const instead = await onError?.({ ...told(), error })
          if (instead instanceof Response) return instead
          error = instead ?? error
        }
        throw error
      })
      for (const { onResponse } of middleware.toReversed())
        response = (await onResponse?.({ ...told(), response })) ?? response
      return response
    }
    const response = await asked()
    const text = await response.text()
    return response.ok ? { data: text, response } : { error: parsed(text), response }
  }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

import { createQuerySerializer } from 'openapi-fetch'

interface Params {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  header?: Record<string, unknown>
}

/** Options of openapi-fetch that send a call to a URL as it is, with the query of `params` behind its own. */
export function exactUrl(url: string, params: Params = {}) {
  const [address = '', own] = url.split(/\?(.*)/s)
  const serialize = createQuerySerializer()
  return {
    // Without path parameters openapi-fetch would not ask for the path.
    params: { ...params, path: {} },
    pathSerializer: () => address,
    querySerializer: (query: unknown) => [own, serialize(query)].filter(Boolean).join('&'),
  }
}

/**
 * Inside the sandbox a URL of the API is its path behind a mark that no one types. Only an answer turns it into an
 * address, because only a request knows under which origin the sandbox is reached.
 *
 * A control character that no code page has, and one of Latin-1: others would double the size of every text they are in.
 */
const MARK = '\u0090'

/** A URL of the API as the sandbox holds it: no other text passes for one, nor one for a path. */
export type ResourceUrl = `${typeof MARK}${string}`

/** The URL of a path of the API, as resources of the sandbox hold it: `at('/vehicles/vhcl01…')`. */
export function at(path: string): ResourceUrl {
  return `${MARK}${path}`
}

/** The URL of an entry of a log, which the API ends in a slash. */
export function entryAt(log: ResourceUrl, key: string): ResourceUrl {
  return `${log}/${key}/`
}

/**
 * The path that a URL of the sandbox stands for; undefined for anything else. The slash that some end in belongs to no
 * path.
 */
export function pathAt(url: unknown): string | undefined {
  if (!isUrl(url)) return undefined
  return url.slice(1, url.endsWith('/') ? -1 : undefined)
}

/** Whether something is a URL of the API as the sandbox holds it. */
export function isUrl(value: unknown): value is ResourceUrl {
  return typeof value === 'string' && value.startsWith(MARK)
}

/** The last segment of a URL's path, which is the id of most resources. */
export function idAt(url: unknown): string | undefined {
  return pathAt(url)?.split('?', 1)[0]?.split('/').at(-1)
}

/** Stands for the query parameters that name the caller in a link: `&user_id=…`, where a user is known, and `&client_id=…`. */
export const CALLER = '\u009D'

/** Where the caller begins to connect something of a make or model. */
export function onboardingAt(path: string, parameter: string, id: string): ResourceUrl {
  return at(`${path}?${parameter}=${id}${CALLER}`)
}

/**
 * Puts into a JSON text the addresses that its URLs have for a client.
 *
 * @param base URL of the API, without a slash at the end
 */
export function withAddresses(json: string, base: string): string {
  return json.includes(MARK) ? json.replaceAll(MARK, base) : json
}

/**
 * Reads an address that a client sent. Any origin will do, as a client may have got it from the live API.
 *
 * @returns undefined for text that is no URL of the API
 */
export function fromAddress(address: string): ResourceUrl | undefined {
  const path = /^(?:\/w\/[^/]+)?\/v2(\/.+?)\/?$/.exec(URL.parse(address)?.pathname ?? '')?.[1]
  return path === undefined ? undefined : at(path)
}

/** Where the mock is: that of the page, which a world serves below a path of its own. */
export const ROOT = new URL('.', document.baseURI)

/** A path of the mock, without a slash in front, as an address. */
export const at = (path: string): string => new URL(path, ROOT).href

/** Keeps a request of the console out of what there is to see; `mock/src/http/bystander.ts` says of what. */
export const BYSTANDER = { 'Mock-Bystander': 'true' } as const

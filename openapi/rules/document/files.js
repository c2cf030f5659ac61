// @ts-check
/** @import { Kind } from './nodes.js' */

/** @type {Record<string, Kind>} */
const kinds = {
  schemas: 'schema',
  parameters: 'parameter',
  headers: 'header',
  responses: 'response',
  examples: 'example',
  paths: 'pathItem',
  webhooks: 'pathItem',
}

/**
 * What a file of the source tree describes, by its folder. A component with a file of its own is named by the file, in
 * PascalCase; a file in lower case (`ids.yaml`) is a map of small components by name.
 * @param {string} file
 */
export function describeFile(file) {
  const [, section = '', name = ''] =
    /\/(schemas|parameters|headers|responses|examples|paths|webhooks)\/(?:.*\/)?([^/]+)\.ya?ml$/.exec(
      file.replaceAll('\\', '/'),
    ) ?? []
  const kind = kinds[section]
  if (kind === undefined) return undefined
  return { section, name, kind, map: kind !== 'pathItem' && /^[a-z]/.test(name) }
}

/** The name of the file that describes a path or a webhook, without its ending; ":" cannot be in a file name everywhere. */
export const pathFileName = (/** @type {string} */ path) =>
  path === '/' ? 'root' : path.replace(/^\//, '').replace(/[/.]/g, '_').replaceAll(':', '@')

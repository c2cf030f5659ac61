// @ts-check
/** @import { Document, Finding } from '../document/openapi.ts' */
import { operationsOf } from '../document/operations.js'
import { documentRule } from '../document/rule.js'

/**
 * Every tag is declared, used, and listed in exactly one of the groups that readers browse by.
 * @param {Document} document
 * @returns {Generator<Finding>}
 */
function* check(document) {
  const tags = (document.tags ?? []).map(({ name }) => name ?? '')
  const listed = (document['x-tagGroups'] ?? []).flatMap((group) => group.tags ?? [])
  const used = new Set()
  for (const { operation, at } of operationsOf(document))
    for (const [index, tag] of (operation.tags ?? []).entries()) {
      used.add(tag)
      if (!tags.includes(tag))
        yield {
          at: [...at, 'tags', index],
          message: `Tag \`${tag}\` is not declared: correct it, or add it to \`tags\` of openapi.yaml.`,
        }
    }
  for (const [index, tag] of tags.entries()) {
    const groups = listed.filter((name) => name === tag).length
    if (groups !== 1)
      yield {
        at: ['tags', index],
        message: `List \`${tag}\` in one group of \`x-tagGroups\`; it is in ${groups === 0 ? 'none' : groups}.`,
      }
    if (!used.has(tag))
      yield { at: ['tags', index], message: `No operation has the tag \`${tag}\`: remove it.` }
  }
  for (const [index, group] of (document['x-tagGroups'] ?? []).entries())
    for (const name of group.tags ?? [])
      if (!tags.includes(name))
        yield {
          at: ['x-tagGroups', index, 'tags'],
          message: `\`${name}\` is not a declared tag: correct it, or add it to \`tags\`.`,
        }
}

export default documentRule(check)

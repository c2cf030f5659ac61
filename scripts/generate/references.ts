import ts from 'typescript'
import { type Document, operationsOf } from '../document.ts'

/** The declarations that {@link referenceType} makes use of, for the top of the module. */
export const referenceDeclarations = `declare const to: unique symbol;
declare const by: unique symbol;
/**
 * URL of a resource. To the compiler it remembers the path that answers it, null where nothing does; any string is
 * assignable to it.
 */
export type Reference<Path extends string | null = null> = string & { readonly [to]?: Path | undefined };
/** Marks what is there only if \`expand\` asks for it by a name of its own. */
export interface Expansion<Name extends string> { readonly [by]?: Name | undefined }
`

/** The part of a schema that tells an expandable property. */
export interface Expandable {
  'x-expandable'?: { resource: string; as?: string }
  oneOf?: Alternative[]
  anyOf?: Alternative[]
}

type Alternative = { $ref?: string; type?: string | string[]; items?: Alternative; allOf?: Alternative[] }

const { factory } = ts

/**
 * Makes the type of an expandable property: a {@link referenceDeclarations reference} or the resource behind it, or
 * arrays of these.
 */
export function referenceType(document: Document): (schema: Expandable) => ts.TypeNode | undefined {
  const paths = pathsByBody(document)

  return ({ 'x-expandable': expandable, oneOf, anyOf }) => {
    if (expandable === undefined) return undefined
    const alternatives = oneOf ?? anyOf ?? []
    // Several URLs stand for one resource each; a single URL may stand for a whole list of them.
    const list =
      alternatives.some(({ items }) => items?.$ref) && !alternatives.some(({ items }) => isText(items))
    const path = paths.get(list ? `${expandable.resource}[]` : expandable.resource)
    const reference = factory.createTypeReferenceNode('Reference', path === undefined ? [] : [literal(path)])

    const typeOf = (alternative: Alternative): ts.TypeNode[] => {
      const { $ref, items } = alternative
      if ($ref) return [component($ref)]
      if (items) return [factory.createArrayTypeNode(single(items))]
      const nothing = [alternative.type].flat().includes('null')
        ? [factory.createLiteralTypeNode(factory.createNull())]
        : []
      return isText(alternative) ? [reference, ...nothing] : nothing
    }
    const single = (alternative: Alternative) => union(typeOf(alternative))
    const types = alternatives.map((alternative) => {
      const { as } = expandable
      if (as === undefined || !(alternative.$ref || alternative.items)) return typeOf(alternative)
      const mark = factory.createTypeReferenceNode('Expansion', [literal(as)])
      return [factory.createIntersectionTypeNode([single(alternative), mark])]
    })
    return union(types.flat())
  }
}

/** What a GET answers (\`EVSE\`, \`Price[]\`) to its path, where only one answers that. */
function pathsByBody(document: Document): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { path, method, operation } of operationsOf(document)) {
    const answer = operation.responses?.['200'] as
      | { content?: Record<string, { schema?: Alternative }> }
      | undefined
    const schema = answer?.content?.['application/json']?.schema
    if (method !== 'get' || schema === undefined) continue
    for (const name of schema.items
      ? namesOf(document, schema.items).map((item) => `${item}[]`)
      : namesOf(document, schema))
      found.set(name, (found.get(name) ?? new Set()).add(path))
  }
  return new Map(
    [...found].flatMap(([name, paths]) =>
      [...paths].length === 1 ? [[name, ...paths] as [string, string]] : [],
    ),
  )
}

/** The name of a schema, and of those that it adds to: a \`TariffDetail\` is a \`Tariff\` too. */
function namesOf(document: Document, { $ref, allOf }: Alternative): string[] {
  const name = $ref?.split('/').at(-1)
  const target = name === undefined ? undefined : (document.components?.schemas?.[name] as Alternative)
  return [
    ...(name === undefined ? [] : [name]),
    ...(target?.allOf ?? allOf ?? []).flatMap((part) => namesOf(document, part)),
  ]
}

const isText = (schema: Alternative | undefined) => [schema?.type].flat().includes('string')
const union = (types: ts.TypeNode[]) =>
  types.length === 1 && types[0] ? types[0] : factory.createUnionTypeNode(types)
const literal = (text: string) => factory.createLiteralTypeNode(factory.createStringLiteral(text))

function component($ref: string): ts.TypeNode {
  const [, components = '', ...keys] = $ref.split('/')
  return keys.reduce<ts.TypeNode>(
    (type, key) => factory.createIndexedAccessTypeNode(type, literal(key)),
    factory.createTypeReferenceNode(components),
  )
}

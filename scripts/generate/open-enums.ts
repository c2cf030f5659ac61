import ts from 'typescript'
import type { Document } from '../document.ts'
import { readingOf } from './reading.ts'

/** The declaration that {@link openEnums} makes use of, for the top of the module. */
export const openDeclaration = `/** A known value, or one that the API adds later. */
export type Open<Known> = Known | (Known extends string ? string & {} : Known extends number ? number & {} : never);
`

interface Schema {
  readonly enum?: readonly unknown[]
}

const { factory } = ts

/**
 * Opens the enums of what is read, for the API may add values. Those of what is written stay as they are, and so do
 * named ones, which list what is known: they are opened where something that is read refers to them. A single value
 * stays if it tells one of several shapes from the others.
 */
export function openEnums(document: Document, nodes: ts.Node[]): ts.Node[] {
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>
  const { isRead, tellsShape: tells } = readingOf(document)
  const isOpen = (name: string) => isRead(name) && !schemas[name]?.enum
  const isEnum = (type: ts.TypeNode, tellsShape: boolean): boolean => {
    const known = componentOf(type)
    if (known !== undefined) return schemas[known]?.enum !== undefined
    const values = ts.isUnionTypeNode(type) ? type.types : [type]
    return values.every(isLiteral) && values.some(isValue) && !(tellsShape && values.length === 1)
  }

  const opening: ts.TransformerFactory<ts.Node> = (context) => (root) => {
    const inSchema = (tellsShape: boolean) => {
      const visit = (node: ts.Node): ts.Node => {
        if (ts.isTypeNode(node) && isEnum(node, tellsShape)) return open(node)
        const updated = ts.visitEachChild(node, visit, context)
        // A single text is not taken for a type by itself.
        return ts.isPropertySignature(updated) && updated.type && isEnum(updated.type, tellsShape)
          ? withType(updated, open(updated.type))
          : updated
      }
      return visit
    }
    const visit = (node: ts.Node): ts.Node => {
      const name = ts.isPropertySignature(node) ? nameOf(node) : ''
      if (!ts.isPropertySignature(node) || !node.type || !(name in schemas))
        return ts.visitEachChild(node, visit, context)
      return isOpen(name) ? ts.visitEachChild(node, inSchema(tells(name)), context) : node
    }
    return ts.visitNode(root, visit)
  }
  return nodes.map((node) =>
    ts.isInterfaceDeclaration(node) && node.name.text === 'components'
      ? (ts.transform(node, [opening]).transformed[0] ?? node)
      : node,
  )
}

/** The component that a type is, as in `components["schemas"]["EVSE"]`. */
function componentOf(type: ts.TypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isLiteralTypeNode(type.indexType)) return undefined
  return ts.isStringLiteral(type.indexType.literal) ? type.indexType.literal.text : undefined
}

const open = (type: ts.TypeNode) => factory.createTypeReferenceNode('Open', [type])
const withType = (node: ts.PropertySignature, type: ts.TypeNode) =>
  factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, type)
const nameOf = ({ name }: ts.PropertySignature) =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''
const isLiteral = (type: ts.TypeNode) => ts.isLiteralTypeNode(type) || isText(type)
const isValue = (type: ts.TypeNode) =>
  isText(type) || (ts.isLiteralTypeNode(type) && ts.isNumericLiteral(type.literal))
/** openapi-typescript writes text as an identifier with its quotes, to keep letters beyond ASCII. */
const isText = (type: ts.Node) => ts.isIdentifier(type) && type.text.startsWith('"')

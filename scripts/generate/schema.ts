import ts from 'typescript'
import { idPrefixOf } from '../../openapi/rules/document/ids.js'
import type { Document } from '../document.ts'
import { compact } from './compact.ts'
import { openDeclaration, openEnums } from './open-enums.ts'
import { type Expandable, referenceDeclarations, referenceType } from './references.ts'
import { type SchemaObject, textOf, typesOf } from './types.ts'

const notice = `/**
 * Types of the ev.energy v2 API.
 * Generated from openapi/ by \`npm run generate\`. Do not edit.
 */

`

/**
 * The types of the document, with each resource id as a template literal type (`evse${string}`) and the URL of each
 * resource that can be expanded as a reference (`Reference<"/evses/{evse_id}">`), and enums open where they are read.
 */
export async function schemaModule(document: Document): Promise<string> {
  const expandableType = referenceType(document)
  const nodes = await typesOf(document, {
    alphabetize: false,
    emptyObjectsUnknown: true,
    postTransform: (type, { path }) => (path && isParameter(path) ? readonlyArray(type) : undefined),
    transform: (schema) => idType(schema) ?? expandableType(schema as Expandable),
  })
  return `${notice}${referenceDeclarations}${openDeclaration}${textOf(compact(openEnums(document, nodes)))}`
}

const isParameter = (path: string) => /(?:^|\/)parameters\//.test(path)

/** What is sent is only read, so it may well be readonly. */
function readonlyArray(type: ts.TypeNode): ts.TypeNode | undefined {
  return ts.isArrayTypeNode(type)
    ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type)
    : undefined
}

function idType(schema: SchemaObject): ts.TypeNode | undefined {
  const { pattern } = schema as { pattern?: string }
  const prefix = idPrefixOf(pattern)
  if (prefix === undefined) return undefined
  const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
  return ts.factory.createTemplateLiteralType(ts.factory.createTemplateHead(prefix), [
    ts.factory.createTemplateLiteralTypeSpan(text, ts.factory.createTemplateTail('')),
  ])
}

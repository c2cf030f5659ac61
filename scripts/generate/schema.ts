import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript'
import ts from 'typescript'
import type { Document } from '../document.ts'

const notice = `/**
 * Types of the ev.energy v2 API.
 * Generated from openapi/ by \`npm run generate\`. Do not edit.
 */

`

/** The types of the document, with each resource id as a template literal type (\`evse\${string}\`). */
export async function schemaModule(document: Document): Promise<string> {
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    alphabetize: false,
    // A parameter with a default may be left out; only a response always has it.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: idType,
  })
  return notice + astToString(nodes)
}

const idPattern = /^\^([a-z]{4})\[0-7\]\[0-9A-HJKMNP-TV-Z\]\{25\}\$$/

function idType(schema: SchemaObject): ts.TypeNode | undefined {
  const { pattern } = schema as { pattern?: string }
  const prefix = pattern === undefined ? undefined : idPattern.exec(pattern)?.[1]
  if (prefix === undefined) return undefined
  const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
  return ts.factory.createTemplateLiteralType(ts.factory.createTemplateHead(prefix), [
    ts.factory.createTemplateLiteralTypeSpan(text, ts.factory.createTemplateTail('')),
  ])
}

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A small source tree that keeps the rules for files, by file name. */
export const goodTree = {
  'openapi.yaml': `
openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  /: { $ref: paths/root/root.yaml }
  /evses/{evse_id}:import: { $ref: 'paths/evses/evses_{evse_id}@import.yaml' }
webhooks:
  evse.created: { $ref: webhooks/evse_created.yaml }
`,
  'paths/root/root.yaml': `
get:
  responses:
    '200': { $ref: ../../responses/Ok.yaml }
`,
  'paths/evses/evses_{evse_id}@import.yaml': `
parameters:
  - { $ref: ../../parameters/ids.yaml#/evse_id }
`,
  'webhooks/evse_created.yaml': 'post: {}\n',
  'responses/Ok.yaml': `
description: Fine.
content:
  application/json:
    schema: { $ref: "../schemas/evses/EVSE.yaml" }
`,
  'parameters/ids.yaml': `
evse_id:
  name: evse_id
  in: path
  schema:
    $ref: ../schemas/common/ids.yaml#/EVSEId
`,
  'schemas/common/ids.yaml': 'EVSEId: { type: string }\n',
  'schemas/evses/EVSE.yaml': `
type: object
properties:
  id: { $ref: ../common/ids.yaml#/EVSEId }
  nullable: { type: boolean, description: A property may have the name of a keyword. }
`,
}

/** Writes a tree into a folder, and answers the name of its root. */
export async function writeTree(folder: string, files: Record<string, string | Buffer>): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
  return path.join(folder, 'openapi.yaml')
}

import type { Noun } from './noun.ts'

const ULID = '01HSH04KDEWF6Z4DB2J77J74K5'
const up = '../../'

export const idSchema = ({ type, words }: Noun, prefix: string) => `${type}Id:
  type: string
  description: Identifies ${article(words)}.
  pattern: ^${prefix}[0-7][0-9A-HJKMNP-TV-Z]{25}$
  examples: [ ${prefix}${ULID} ]
`

export const idParameter = ({ singular, type, words }: Noun) => `${singular}_id:
  name: ${singular}_id
  in: path
  required: true
  description: Id of the ${words}.
  schema: { $ref: ../schemas/common/ids.yaml#/${type}Id }
`

/** @param url of an example of it */
export const schema = (noun: Noun, url: string) => `type: object
description: ${capitalised(noun.one)} of a user.
required: [ id, url ]
properties:
  id: { readOnly: true, allOf: [ { $ref: ../common/ids.yaml#/${noun.type}Id } ] }
  url:
    type: string
    description: Address of this ${noun.words}.
    format: uri
    readOnly: true
    examples: [ ${url} ]
  name:
    type: string
    description: Name to show to users.
    examples: [ ${capitalised(noun.words)} ]
`

/** A schema of its own, which nothing refers to yet. */
export const looseSchema = (words: string) => `type: object
description: ${capitalised(words)}.
required: [ name ]
properties:
  name:
    type: string
    description: Name to show to users.
    examples: [ ${capitalised(words)} ]
`

export const writeSchema = ({ words }: Noun, isCreate: boolean) => `type: object
description: ${isCreate ? `What a new ${words} is made of.` : `What can be changed of ${article(words)}; any of it may be left out.`}
${isCreate ? 'required: [ name ]\n' : ''}properties:
  name:
    type: string
    description: Name to show to users.
    minLength: 1
    maxLength: 100
    examples: [ ${capitalised(words)} ]
`

const item = (noun: Noun, url: string, indent: string) =>
  [`id: ${url.split('/').at(-1)}`, `url: ${url}`, `name: ${capitalised(noun.words)}`].join(`\n${indent}`)

export const example = (noun: Noun, url: string) => `summary: ${capitalised(noun.one)}
value:
  ${item(noun, url, '  ')}
`

export const listExample = (noun: Noun, url: string) => `summary: ${capitalised(noun.many)} of a user
value:
  - ${item(noun, url, '    ')}
`

export const writeExample = (
  { words }: Noun,
  isCreate: boolean,
) => `summary: ${isCreate ? `A new ${words}` : `Another name for ${article(words)}`}
value:
  name: ${capitalised(words)}
`

/** What an operation is made of. */
export interface OperationParts {
  readonly noun: Noun
  readonly method: string
  readonly operationId: string
  readonly tag: string
  readonly folder: string
  /** Whether the path leads to one resource rather than to a collection. */
  readonly isItem: boolean
  /** Whether the path has an id anywhere. */
  readonly hasId: boolean
}

const WORDS: Readonly<Record<string, readonly [summary: string, description: string, done: string]>> = {
  get: ['Retrieve', 'Is there for as long as the user has it.', ''],
  post: ['Create', 'Belongs to the user whom the token or `EvEnergy-User` names.', 'new '],
  put: ['Replace', 'Leaves nothing of what was there before.', 'new state of the '],
  patch: ['Update', 'Changes what is sent and leaves the rest.', 'updated '],
  delete: ['Delete', 'It cannot be had back.', ''],
}

export function operation(parts: OperationParts): string {
  const { noun, method, operationId, tag, folder, isItem, hasId } = parts
  const isList = method === 'get' && !isItem
  const isWrite = method === 'post' || method === 'put' || method === 'patch'
  const [verb = '', description = '', done = ''] = WORDS[method] ?? []
  const written = `${noun.type}${method === 'patch' ? 'Update' : 'Create'}`
  const lines = [
    `${method}:`,
    `  operationId: ${operationId}`,
    `  tags: [ ${tag} ]`,
    `  summary: ${isList ? `List ${noun.many}` : `${verb} ${noun.one}`}`,
    `  description: ${isList ? `Those of the user whom the token or \`EvEnergy-User\` names, newest first.` : description}`,
    ...(isList ? ['  x-pagination: cursor'] : []),
    '  security:',
    '    - { oauth2: [] }',
    '  parameters:',
    ...(isList
      ? ['page_before', 'page_after', 'page_size'].map(
          (name) => `    - { $ref: ${up}parameters/paging.yaml#/${name} }`,
        )
      : []),
    `    - { $ref: ${up}parameters/headers.yaml#/ev_energy_version }`,
    ...(isWrite ? bodyLines(noun, folder, written, method) : []),
    '  responses:',
    ...successLines(parts, isList, done),
    `    '400': { $ref: ${up}responses/${isList ? 'BadListRequest' : 'BadRequest'}.yaml }`,
    `    '401': { $ref: ${up}responses/Unauthorized.yaml }`,
    `    '403': { $ref: ${up}responses/Forbidden.yaml }`,
    ...(hasId ? [`    '404': { $ref: ${up}responses/NotFound.yaml }`] : []),
    `    '406': { $ref: ${up}responses/NotAcceptable.yaml }`,
    `    '429': { $ref: ${up}responses/TooManyRequests.yaml }`,
    `    default: { $ref: ${up}responses/ServerError.yaml }`,
  ]
  return `${lines.join('\n')}\n`
}

function bodyLines({ words }: Noun, folder: string, written: string, method: string): string[] {
  return [
    '  requestBody:',
    `    description: ${method === 'patch' ? 'The properties to change.' : `The ${words}.`}`,
    '    required: true',
    '    content:',
    '      application/json:',
    `        schema: { $ref: ${up}schemas/${folder}/${written}.yaml }`,
    '        examples:',
    `          ${written}: { $ref: ${up}examples/${folder}/${written}.yaml }`,
  ]
}

function successLines({ noun, method, folder }: OperationParts, isList: boolean, done: string): string[] {
  const headers = [
    ...(isList ? [['Link', 'LinkCursor']] : []),
    ['EvEnergy-Version', 'EvEnergyVersion'],
    ['X-RateLimit-Limit', 'RateLimitLimit'],
    ['X-RateLimit-Remaining', 'RateLimitRemaining'],
  ].map(([name, file]) => `        ${name}: { $ref: ${up}headers/${file}.yaml }`)
  if (method === 'delete')
    return [`    '204':`, `      description: The ${noun.words} is deleted.`, '      headers:', ...headers]
  const shown = isList ? `${noun.type}List` : noun.type
  const of = `{ $ref: ${up}schemas/${folder}/${noun.type}.yaml }`
  return [
    `    '${method === 'post' ? 201 : 200}':`,
    `      description: The ${isList ? noun.many : `${done}${noun.words}`}.`,
    '      headers:',
    ...headers,
    '      content:',
    '        application/json:',
    ...(isList
      ? ['          schema:', '            type: array', `            items: ${of}`]
      : [`          schema: ${of}`]),
    '          examples:',
    `            ${shown}: { $ref: ${up}examples/${folder}/${shown}.yaml }`,
  ]
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const article = (words: string) => `${/^[aeio]/.test(words) ? 'an' : 'a'} ${words}`

/**
 * The parts of an OpenAPI 3.1 document that the rules and the scripts read. Documents come unchecked, so everything is
 * optional.
 */

export type Path = (string | number)[]

/** A node and where it is in the document. */
export interface Place<T> {
  node: T
  at: Path
}

export interface Finding {
  at: Path
  message: string
}

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete' | 'options' | 'head' | 'trace'
export type Map<T> = Record<string, T>
export type SecurityRequirement = Map<string[]>

export interface Referable {
  $ref?: string
}

export interface Document {
  openapi?: string
  info?: { title?: string; version?: string }
  paths?: Map<PathItem>
  webhooks?: Map<PathItem>
  components?: Components
  security?: SecurityRequirement[]
  tags?: { name?: string }[]
  'x-tagGroups'?: { name?: string; tags?: string[] }[]
}

export interface Components {
  schemas?: Map<Schema>
  parameters?: Map<Parameter>
  headers?: Map<Header>
  responses?: Map<Response>
  requestBodies?: Map<RequestBody>
  examples?: Map<Example>
  securitySchemes?: Map<SecurityScheme>
}

export type PathItem = Referable & { parameters?: Parameter[] } & Partial<Record<Method, Operation>>

export interface Operation {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  deprecated?: boolean
  parameters?: Parameter[]
  requestBody?: RequestBody
  responses?: Map<Response>
  security?: SecurityRequirement[]
  'x-pagination'?: 'cursor' | 'timestamp' | 'page'
  /** Property of the page that holds its items, where the page is not the array itself. */
  'x-page-items'?: string
  /** Name of the client's function, where method and path do not give it. */
  'x-function'?: string
}

export interface Header extends Referable {
  description?: string
  required?: boolean
  schema?: Schema
  content?: Map<Media>
  example?: unknown
  examples?: Map<Example>
}

export interface Parameter extends Header {
  name?: string
  in?: string
  deprecated?: boolean
  allowEmptyValue?: boolean
  /** The grant that must send this parameter although others may leave it out. */
  'x-required-for'?: string
}

export interface RequestBody extends Referable {
  description?: string
  required?: boolean
  content?: Map<Media>
}

export interface Response extends Referable {
  description?: string
  headers?: Map<Header>
  content?: Map<Media>
  'x-empty'?: boolean
}

export interface Media {
  schema?: Schema
  example?: unknown
  examples?: Map<Example>
}

export interface Example extends Referable {
  value?: unknown
}

export interface SecurityScheme {
  type?: string
  flows?: Map<{ scopes?: Map<string> }>
}

export interface Schema extends Referable {
  type?: string | string[]
  format?: string
  pattern?: string
  enum?: unknown[]
  default?: unknown
  minimum?: number
  maximum?: number
  examples?: unknown[]
  description?: string
  readOnly?: boolean
  required?: string[]
  properties?: Map<Schema>
  items?: Schema
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  'x-expandable'?: { resource?: string; as?: string }
}

/** What the walk in `nodes.js` meets, by kind. */
export interface Kinds {
  document: Document
  components: Components
  pathItem: PathItem
  operation: Operation
  parameter: Parameter
  header: Header
  requestBody: RequestBody
  response: Response
  media: Media
  example: Example
  schema: Schema
}

import type { paths } from 'ev-energy/schema'
import type { OperationName } from 'ev-energy/scopes'

export type { OperationName }

/** What the document declares for an operation, named as in `GET /vehicles/{vehicle_id}`. */
type Declared<Name extends OperationName> = Name extends `${infer Method} ${infer Path extends keyof paths}`
  ? paths[Path][Lowercase<Method> & keyof paths[Path]]
  : never

type Parameters<Name extends OperationName, In extends string> =
  Declared<Name> extends { parameters: { [I in In]?: infer Values } } ? NonNullable<Values> : Nothing

type Nothing = Readonly<Record<never, never>>

/** The parameters in the path of an operation. */
export type ParamsOf<Name extends OperationName> = Readonly<Parameters<Name, 'path'>>

/** The query parameters of an operation as they come: numbers and booleans are text still, and a list of one is that one. */
export type QueryOf<Name extends OperationName> = {
  readonly [Key in keyof Parameters<Name, 'query'>]: Sent<Parameters<Name, 'query'>[Key]>
}

type Sent<Value> = Value extends readonly (infer Item)[] ? Text<Item> | Text<Item>[] : Text<Value>

type Text<Value> = Value extends string | undefined ? Value : string

/** The JSON body that an operation takes; of no property where it takes none. */
export type BodyOf<Name extends OperationName> =
  Declared<Name> extends { requestBody: { content: { 'application/json': infer Body extends object } } }
    ? Body
    : Nothing

/** Names of the operations that take a body. */
export type TakingName = {
  [Name in OperationName]: Declared<Name> extends { requestBody: object } ? Name : never
}[OperationName]

/** What the document lets an operation answer when all went well. */
export type ReplyOf<Name extends OperationName> =
  Declared<Name> extends { responses: infer Responses }
    ? { [Status in keyof Responses & Success]: Answered<Status, Responses[Status]> }[keyof Responses &
        Success]
    : never

type Success = 200 | 201 | 202 | 204 | 302

type Answered<Status, Response> = {
  readonly status: Status
  readonly headers?: Readonly<Record<string, string>>
} & (Response extends { content: infer Content }
  ? { readonly body: Content[keyof Content] }
  : { readonly body?: never })

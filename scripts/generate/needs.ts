import { type Document, type Parameter, type Reference, resolve } from '../document.ts'

/** Whether a parameter is the one that has references replaced by what they lead to. */
export const isExpand = ({ in: place, name }: Parameter) => place === 'query' && name === 'expand'

/** Whether an operation cannot be called without saying more than its path. Headers are the client's to set. */
export function needsInit(document: Document, operation: object, parameters: readonly Parameter[]): boolean {
  const { requestBody } = operation as { requestBody?: { required?: boolean } | Reference }
  const body = requestBody && resolve<{ required?: boolean }>(document, requestBody)
  return (
    body?.required === true || parameters.some(({ in: place, required }) => required && place !== 'header')
  )
}

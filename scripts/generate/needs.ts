import { type Document, type Operation, type Parameter, resolve } from '../document.ts'

/** Whether a parameter is the one that has references replaced by what they lead to. */
export const isExpand = ({ in: place, name }: Parameter) => place === 'query' && name === 'expand'

/** Whether an operation cannot be called without saying more than its path. Headers are the client's to set. */
export function needsInit(
  document: Document,
  operation: Operation,
  parameters: readonly Parameter[],
): boolean {
  const body = operation.requestBody && resolve(document, operation.requestBody)
  return (
    body?.required === true || parameters.some(({ in: place, required }) => required && place !== 'header')
  )
}

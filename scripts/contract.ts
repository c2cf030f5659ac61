import openapi from '../generated/openapi.json' with { type: 'json' }
import { contractOf } from './contract-of.ts'
import type { Document } from './document.ts'

export type { Call } from './contract-of.ts'

/** The bundle, as the contract tests and the fuzz read it. */
export const { document, calls, findings, violations } = contractOf(openapi as unknown as Document)

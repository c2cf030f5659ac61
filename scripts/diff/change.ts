import type { Path } from '../../openapi/rules/document/openapi.ts'

export const steps = ['major', 'minor', 'patch'] as const
/** A step of semantic versioning that a change of the document needs. */
export type Step = (typeof steps)[number]

/** Who is affected by what a document says in a place: what callers send is a request, what they get an answer. */
export type Side = 'request' | 'answer' | 'operation' | 'document' | 'package'

/** What is otherwise than it was, with the step that it needs. */
export interface Change {
  readonly step: Step
  /** What changed, in words. */
  readonly says: string
  /** The operations that it is a part of; none for what concerns the whole document. */
  readonly operations: readonly string[]
  /** Where the later document has it, or what was around it. */
  readonly at: Path
}

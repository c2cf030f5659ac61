import type { Middleware } from '../middleware.ts'
import type { Answers, Validator } from './answers.ts'
import { type Issue, issuesOf } from './issues.ts'

/** An answer that is not what the document says. */
export interface AnswerReport {
  /** In capitals. */
  readonly method: string
  /** Path template of the operation. */
  readonly path: string
  readonly status: number
  /** What differs, 100 at most; never a value. */
  readonly issues: readonly Issue[]
}

/** Options of {@link checkAnswers}. */
export interface CheckOptions {
  /** Gets what differs. What it throws or rejects with is ignored: the answer is the caller's in any case. */
  report: (report: AnswerReport) => unknown
  /** Which part of the answers is checked, from 0 to 1. Default 1. */
  sample?: number | undefined
  /** Longest body that is checked, in characters. Default 1,000,000. */
  limit?: number | undefined
}

/**
 * Middleware that holds successful answers against the document and reports what differs. The answer itself is left as it
 * is: additions of the API are no differences, and nothing is refused.
 *
 * The validators, 70 kB compressed, are loaded with the first answer that is checked.
 *
 * @throws RangeError for a sample that is not from 0 to 1
 *
 * @example
 * if (import.meta.env.DEV) {
 *   const { checkAnswers } = await import('ev-energy/validate')
 *   ev.use(checkAnswers({ report: ({ method, path, issues }) => console.warn(method, path, issues) }))
 * }
 */
export function checkAnswers({ report, sample = 1, limit = 1_000_000 }: CheckOptions): Middleware {
  if (!(sample >= 0 && sample <= 1))
    throw new RangeError(`checkAnswers(): sample must be from 0 to 1, not ${sample}`)
  return {
    async onResponse({ request, response, schemaPath }) {
      if (!response.ok || Math.random() >= sample) return
      try {
        const text = await response.clone().text()
        const { answers } = await import('../generated/answers.ts')
        const { path, validator } = find(answers, request.method, schemaPath, response.status) ?? {}
        if (!path || !validator || !text || text.length > limit) return
        const issues = issuesOf(validator, JSON.parse(text))
        const { status } = response
        if (issues.length > 0) await report({ method: request.method, path, status, issues })
      } catch {
        // Text that is no JSON becomes a problem of the call, whose data nothing here may cost the caller.
      }
    },
  }
}

/** The validator of an answer. `ev.resolve` knows a path less its ids, as in `/evses/{id}`. */
function find(
  answers: Answers,
  method: string,
  path: string,
  status: number,
): { path: string; validator: Validator | undefined } | undefined {
  const exact = answers[`${method} ${path}`]
  if (exact) return { path, validator: exact[status] }
  const segments = path.split('/')
  for (const [name, validators] of Object.entries(answers)) {
    const [verb, template = ''] = name.split(' ')
    const parts = template.split('/')
    const fits = (part: string, index: number) => part === segments[index] || part.startsWith('{')
    if (verb === method && parts.length === segments.length && parts.every(fits))
      return { path: template, validator: validators[status] }
  }
  return undefined
}

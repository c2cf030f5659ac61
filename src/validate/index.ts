/**
 * Run-time checks of what the API answers, by validators that are compiled ahead from the document: nothing is evaluated,
 * so that they run under any content security policy. For development and for a sample of what production sees.
 *
 * @example
 * import { checkAnswers } from 'ev-energy/validate'
 *
 * ev.use(checkAnswers({ sample: 0.01, report: ({ method, path, issues }) => console.warn(method, path, issues) }))
 *
 * @module
 */
export { type AnswerName, answerSchema } from './answer-schema.ts'
export { type AnswerReport, type CheckOptions, checkAnswers } from './check-answers.ts'
export type { Issue } from './issues.ts'
export type { StandardSchema } from './standard-schema.ts'

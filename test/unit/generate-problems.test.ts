import { expect, it } from 'vitest'
import { problemsModule } from '../../scripts/generate/problems.ts'

it('lists the slugs of examples and descriptions, sorted, each once', () => {
  const type = (slug: string) => `https://api.ev.energy/v2/problems/${slug}/`
  const text = problemsModule({
    paths: {
      '/a': { description: `Answers ${type('too-late')} or\n${type('b')}, see /problems/.` } as object,
    },
    components: {
      responses: {
        A: {
          content: { 'application/problem+json': { examples: { A: { value: { type: type('too-late') } } } } },
        },
      },
      examples: { B: { value: { type: 'https://127.0.0.1/v2/problems/validation-failed-2' } } },
    },
  })
  expect(text.slice(text.indexOf('export'), text.indexOf('\n\n/** What every'))).toBe(
    "export type ProblemSlug =\n  | 'b'\n  | 'too-late'\n  | 'validation-failed-2'",
  )
})

it('says once what every operation states, and of each what it states besides', () => {
  const problem = (slug: string) => ({ example: { type: `https://api.ev.energy/v2/problems/${slug}/` } })
  const content = (...slugs: string[]) =>
    Object.fromEntries(slugs.map((slug) => [`application/${slug}`, problem(slug)]))
  const stating = (operationId: string, ...slugs: string[]) => ({
    operationId,
    responses: { 400: { content: content(...slugs) }, 429: { $ref: '#/components/responses/Limited' } },
  })
  const text = problemsModule({
    paths: { '/a': { get: stating('a'), post: stating('b', 'b', 'a') } },
    components: { responses: { Limited: { content: content('limited') } } },
  })
  expect(text).toContain("export type CommonProblem = 'limited'\n")
  expect(text).toContain("export interface OperationProblems {\n  'post /a': 'a' | 'b'\n}\n")
})

it('refuses a document that names none', () => {
  expect(() => problemsModule({})).toThrow('the document names no problem type')
})

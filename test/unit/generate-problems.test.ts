import { expect, it } from 'vitest'
import { problemsModule } from '../../scripts/generate/problems.ts'

it('lists the slugs of examples and descriptions, sorted, each once', () => {
  const type = (slug: string) => `https://api.ev.energy/v2/problems/${slug}/`
  const text = problemsModule({
    paths: {
      '/a': { description: `Answers ${type('too-late')} or\n${type('b')}, see /problems/.` } as object,
    },
    components: {
      responses: { A: { content: { examples: [{ value: { type: type('too-late') } }] } } },
      examples: { B: { value: { type: 'https://127.0.0.1/v2/problems/validation-failed-2' } } },
    },
  })
  expect(text.slice(text.indexOf('export'))).toBe(
    "export type ProblemSlug =\n  | 'b'\n  | 'too-late'\n  | 'validation-failed-2'\n",
  )
})

it('refuses a document that names none', () => {
  expect(() => problemsModule({})).toThrow('the document names no problem type')
})

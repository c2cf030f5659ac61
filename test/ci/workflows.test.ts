import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Step {
  name?: string
  uses?: string
  run?: string
  env?: Record<string, string>
  with?: Record<string, unknown>
}
interface Workflow {
  env?: Record<string, string>
  permissions?: Record<string, string>
  jobs: Record<string, { env?: Record<string, string>; steps: Step[] }>
}

const folder = path.join(import.meta.dirname, '../../.github/workflows')
const workflows = globSync('*.{yml,yaml}', { cwd: folder }).map((file) => {
  const text = readFileSync(path.join(folder, file), 'utf8')
  return { file, text, ...(parse(text) as Workflow) }
})
const isSecret = (value: unknown) => /\bsecrets\b|github\.token|_TOKEN\b/.test(JSON.stringify(value ?? ''))

describe.each(workflows)('the workflow $file', ({ text, env, permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('runs every action at a commit, whose version a comment names', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line))
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses).length)
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('gives a token to no step that runs what npm installed, and to no job as a whole', () => {
    expect(isSecret(env)).toBe(false)
    for (const job of Object.values(jobs)) expect(isSecret(job.env)).toBe(false)
    for (const step of steps)
      if (/\b(npm|npx|node)\b/.test(step.run ?? ''))
        expect(isSecret({ ...step.env, run: step.run })).toBe(false)
  })

  it('leaves no token in the checkout, where every script could read it', () => {
    for (const step of steps)
      if (step.uses?.startsWith('actions/checkout@'))
        expect(step.with).toMatchObject({ 'persist-credentials': false })
  })

  it('may read, and do no more unless a job asks for it', () => {
    expect(permissions?.contents).toBe('read')
  })
})

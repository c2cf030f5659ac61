import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import project from '../../package.json' with { type: 'json' }

/** Every script that a maintainer starts. */
const commands = new Set(
  Object.values(project.scripts).flatMap((command) =>
    [...command.matchAll(/node (?:--\S+ )*(scripts\/\S+\.ts)/g)].map(([, file]) => file ?? ''),
  ),
)

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--conditions=ev-energy-source', ...args]).then(
    () => ({ code: 0, stdout: '', stderr: '' }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )

test('there are scripts to try', () => {
  expect(commands.size).toBeGreaterThan(8)
})

describe.each([...commands])('%s', (file) => {
  test.each(['--no-such-option', '-z'])(
    'refuses %s in one line that says how it is called',
    async (option) => {
      const { code, stdout, stderr } = await run(file, option)
      expect(stderr.trimEnd().split('\n')).toEqual([
        expect.stringMatching(`^Unknown option '${option}'; usage: npm run `),
      ])
      expect([code, stdout]).toEqual([2, ''])
    },
  )
})

test.each([
  ['scripts/build.ts', 'elsewhere'],
  ['scripts/generate.ts', 'extra'],
  ['scripts/docs.ts', '--output'],
  ['scripts/diff.ts'],
  ['scripts/drift.ts', 'one', 'another'],
  ['scripts/drift.ts', 'one', '--format', 'tiff'],
  ['scripts/lint-spec.ts', 'one', 'another'],
])('%s %s %s is refused in the same way', async (...args) => {
  const { code, stderr } = await run(...args)
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('; usage: npm run ')])
  expect(code).toBe(2)
})

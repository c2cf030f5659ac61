import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { outcome, root } from '../package/project.ts'

const versions = (...args: string[]) => outcome(process.execPath, ['scripts/versions.ts', ...args], root)

test('both packages have one version', async () => {
  expect(await versions()).toEqual({
    failed: false,
    output: `ev-energy and ev-energy-mock ${manifest.version}\n`,
  })
})

test('a tag that is not the version is not published', async () => {
  const { failed, output } = await versions('v99.0.0')
  expect([failed, output]).toEqual([
    true,
    expect.stringContaining(`v99.0.0 is not the version ${manifest.version}`),
  ])
})

test('what is published was tested before, by an identity and no token', () => {
  const text = readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8')
  const { jobs } = parse(text) as {
    jobs: Record<string, { needs?: string; permissions?: object; steps: { run?: string }[] }>
  }
  expect(jobs.test?.steps.map(({ run }) => run)).toContain('npm test')
  expect(jobs.publish).toMatchObject({ needs: 'test', permissions: { 'id-token': 'write' } })
  expect(text).not.toMatch(/secrets\.|_TOKEN/)
})

test.each([
  ['the client', []],
  ['the mock', ['--workspace', 'mock']],
])('npm would publish %s', async (_, which) => {
  const dry = await outcome(
    'npm',
    ['publish', '--dry-run', '--ignore-scripts', '--tag', 'next', ...which],
    root,
  )
  expect(dry).toMatchObject({ failed: false, output: expect.stringContaining(`@${manifest.version}`) })
})

import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
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
  const runs = jobs.test?.steps.map(({ run }) => run)
  expect(runs).toEqual(expect.arrayContaining(['npm test', 'npm run size -- --check']))
  expect(jobs.publish).toMatchObject({ needs: 'test', permissions: { 'id-token': 'write' } })
  expect(text).not.toMatch(/secrets\.|_TOKEN/)
})

test('what an installation brings is measured for every change', () => {
  const text = readFileSync(path.join(root, '.github/workflows/ci.yml'), 'utf8')
  const { jobs } = parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> }
  expect(jobs.test?.steps.map(({ run }) => run)).toContain('npm run bench:install')
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

test('changesets and what is unreleased become one version of both packages, and its section of the changelog', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-release-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const files = [
    'package.json',
    'package-lock.json',
    'mock/package.json',
    'console/package.json',
    '.changeset',
  ]
  for (const file of files) await cp(path.join(root, file), path.join(folder, file), { recursive: true })
  const introduction = 'The format follows a custom.'
  await writeFile(
    path.join(folder, 'CHANGELOG.md'),
    `# Changelog\n\n${introduction}\n\n## Unreleased\n\n### Added\n\n- Written by hand.\n\n## 0.0.1\n\n- The first.\n`,
  )
  const changesets = { one: "'ev-energy': minor", two: "'ev-energy-mock': patch" }
  for (const [name, release] of Object.entries(changesets))
    await writeFile(path.join(folder, `.changeset/${name}.md`), `---\n${release}\n---\n\nChange ${name}.\n`)
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    [...author, 'commit', '-qm', 'Begin'],
  ])
    expect(await outcome('git', args, folder)).toMatchObject({ failed: false })

  const script = path.join(root, 'scripts/release.ts')
  const [major, minor] = manifest.version.split('.').map(Number)
  const version = `${major}.${(minor ?? 0) + 1}.0`
  expect(await outcome(process.execPath, [script], folder)).toMatchObject({ failed: false })
  const read = (file: string) => readFile(path.join(folder, file), 'utf8')
  expect(JSON.parse(await read('package.json'))).toMatchObject({ version })
  expect(JSON.parse(await read('mock/package.json'))).toMatchObject({
    version,
    dependencies: { 'ev-energy': `^${version}` },
  })
  expect(JSON.parse(await read('package-lock.json'))).toMatchObject({ version })
  expect((await read('CHANGELOG.md')).replace(/[0-9a-f]{7}: /g, '')).toBe(
    `# Changelog\n\n${introduction}\n\n## ${version}\n\n### Added\n\n- Written by hand.\n\n### Minor Changes\n\n- Change one.\n\n## 0.0.1\n\n- The first.\n`,
  )
  expect(await read('mock/CHANGELOG.md')).toContain('Change two.')

  const again = await outcome(process.execPath, [script], folder)
  expect(again).toMatchObject({
    failed: true,
    output: expect.stringContaining('`npm run changeset` writes what'),
  })
})

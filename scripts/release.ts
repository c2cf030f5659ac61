/**
 * Takes what the changesets say into the versions of both packages and into `CHANGELOG.md`, where what somebody wrote under
 * Unreleased goes along. `npm run changeset` writes one.
 *
 *   npm run release
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readArguments } from './arguments.ts'

readArguments('npm run release', {})
const changesets = fileURLToPath(new URL('bin.js', import.meta.resolve('@changesets/cli/package.json')))
const { status } = spawnSync(process.execPath, [changesets, 'version'], { stdio: 'inherit' })
if (status !== 0) {
  console.error('Nothing was released. `npm run changeset` writes what there is to release.')
  process.exit(status ?? 1)
}
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
writeFileSync('CHANGELOG.md', merged(readFileSync('CHANGELOG.md', 'utf8'), version))
// The lock file has the versions as well.
const locked = spawnSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = locked.status ?? 1

/** Puts what changesets wrote below the title, and what was unreleased, into one section behind the introduction. */
function merged(changelog: string, version: string): string {
  const [head = '', ...sections] = changelog.split(/^(?=## )/m)
  const bodyOf = (heading: string) =>
    sections
      .find((section) => section.startsWith(`## ${heading}\n`))
      ?.slice(heading.length + 4)
      .trim() ?? ''
  // Changesets writes right below the title, before the introduction, which ends up behind its list.
  const [list = '', introduction] = bodyOf(version).split(/^(?=The format follows )/m)
  const others = sections.filter(
    (section) => !/^## Unreleased\n/.test(section) && !section.startsWith(`## ${version}\n`),
  )
  const parts = [
    head.trim(),
    introduction?.trim(),
    `## ${version}`,
    bodyOf('Unreleased'),
    list.trim(),
    ...others,
  ]
  return `${parts
    .filter((part) => part)
    .join('\n\n')
    .trim()}\n`
}

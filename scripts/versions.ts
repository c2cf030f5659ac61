/**
 * Says whether both packages have one version, the mock asks for a client of it, and the changelog tells of it.
 *
 *   node scripts/versions.ts [v0.2.0]   with a tag, also whether that is the version
 */
import { readFileSync } from 'node:fs'
import { readArguments, refuse } from './arguments.ts'

interface Manifest {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}

const usage = 'node scripts/versions.ts [TAG]'
const { positionals } = readArguments(usage, { allowPositionals: true })
const [tag] = positionals
const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const client = JSON.parse(read('package.json')) as Manifest
const mock = JSON.parse(read('mock/package.json')) as Manifest

if (mock.version !== client.version)
  refuse(`the client is ${client.version} and the mock ${mock.version}: they are published in step`, usage)
if (mock.dependencies['ev-energy'] !== `^${client.version}`)
  refuse(
    `mock/package.json asks for ev-energy ${mock.dependencies['ev-energy']}, not ^${client.version}`,
    usage,
  )
if (tag !== undefined) {
  if (tag !== `v${client.version}`) refuse(`the tag ${tag} is not the version ${client.version}`, usage)
  if (!read('CHANGELOG.md').includes(`\n## ${client.version}`))
    refuse(`CHANGELOG.md has no heading ${client.version}: \`npm run release\` writes it`, usage)
}
console.log(`ev-energy and ev-energy-mock ${client.version}`)

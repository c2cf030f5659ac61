// The example for phones, with the packed client: compiled, and bundled by Metro as Expo calls it.
import { globSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { expoFolder, haveExpo } from './peers.ts'
import { execute, outcome } from './project.ts'

const HERMES: Readonly<Record<string, string>> = {
  linux: 'linux64-bin',
  darwin: 'osx-bin',
  win32: 'win64-bin',
}
const inExpo = (file: string) => path.join(expoFolder, 'node_modules', file)

describe.skipIf(!haveExpo)('the example for phones', () => {
  beforeAll(async () => {
    const tarball = path.join(inject('tarballs'), `ev-energy-${manifest.version}.tgz`)
    const flags = ['--no-save', '--ignore-scripts', '--no-workspaces', '--prefer-offline']
    await execute('npm', ['install', tarball, ...flags], { cwd: expoFolder })
  }, 300_000)

  test('compiles', async () => {
    const compiled = await outcome(
      process.execPath,
      [inExpo('typescript/bin/tsc'), '-p', '.', '--noEmit'],
      expoFolder,
    )
    expect(compiled).toEqual({ failed: false, output: '' })
  }, 120_000)

  test('is bundled by Metro, with what the client loads late', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-expo-'))
    const flags = ['--platform', 'android', '--no-bytecode', '--output-dir', folder]
    const { failed, output } = await outcome(
      process.execPath,
      [inExpo('expo/bin/cli'), 'export', ...flags],
      expoFolder,
    )
    expect(failed, output).toBe(false)
    const [bundle = ''] = globSync('_expo/static/js/android/*.js', { cwd: folder })
    // What Hermes itself would refuse, such as async generators, has been compiled.
    const [hermes] = globSync(`hermes-compiler/hermesc/${HERMES[process.platform]}/hermesc{,.exe}`, {
      cwd: inExpo(''),
    })
    if (hermes !== undefined) {
      const flags = ['-emit-binary', '-out', path.join(folder, 'bundle.hbc'), path.join(folder, bundle)]
      expect(await outcome(inExpo(hermes), flags, folder)).toMatchObject({ failed: false })
    }
    const code = await readFile(path.join(folder, bundle), 'utf8')
    await rm(folder, { recursive: true })
    // Of the sign-in, of the screen, and of the scopes that a 403 looks up.
    for (const text of [
      'Nobody is signed in',
      '/vehicles/{vehicle_id}/status_logs',
      'DELETE /evses/{evse_id}',
    ])
      expect(code).toContain(text)
  }, 400_000)
})

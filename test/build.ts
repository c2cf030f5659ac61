import { spawnSync } from 'node:child_process'

/** Builds both packages once for all the tests that read them. */
export default function build(): void {
  for (const args of [[], ['mock']]) {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
      cwd: new URL('..', import.meta.url),
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`scripts/build.ts ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
}

import { defineConfig } from 'vitest/config'

/** Tests of what is published, which read the build; all others read the sources. */
const built = ['test/package/**/*.test.ts', 'test/browser/**/*.test.ts']

export default defineConfig({
  // The same condition that npm scripts pass to Node: a package's sources instead of its build.
  resolve: { conditions: ['ev-energy-source', 'module', 'node', 'development'] },
  ssr: { resolve: { conditions: ['ev-energy-source', 'module', 'node', 'development'] } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'source', include: ['test/**/*.test.ts', 'examples/**/*.test.ts'], exclude: built },
      },
      { extends: true, test: { name: 'built', include: built, globalSetup: 'test/build.ts' } },
    ],
  },
})

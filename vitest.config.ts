import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests of what is published, which read the build; all others read the sources. */
const built = ['test/package/**/*.test.ts', 'test/browser/**/*.test.ts']
/** Tests of the sources that are run on what is published as well: those of Prism, which it has in a bundle. */
const both = [
  'test/contract/{operations,samples,statements}.test.ts',
  'test/mock/{dynamic,encoding,prefer,query,routing,validation}.test.ts',
]

/** The same condition that npm scripts pass to Node: a package's sources instead of its build. */
const ofSources = {
  resolve: { conditions: ['ev-energy-source', 'module', 'node', 'development'] },
  ssr: { resolve: { conditions: ['ev-energy-source', 'module', 'node', 'development'] } },
}
const standIn = fileURLToPath(new URL('test/stand-in/openapi-fetch.ts', import.meta.url))

// Every file of tests has a process of its own, and many start more: what one of them has compiled, the others need not. It
// saves a fourth of their processor time.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url))

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // As long as a browser waits in our tests: a page on a busy machine takes more than the second that is usual.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        ...ofSources,
        test: { name: 'source', include: ['test/**/*.test.ts', 'examples/**/*.test.ts'], exclude: built },
      },
      {
        // The client without openapi-fetch: whoever replaces it has these tests to go by.
        extends: true,
        ...ofSources,
        resolve: {
          ...ofSources.resolve,
          alias: [{ find: /^openapi-fetch$/, replacement: standIn }],
        },
        test: {
          name: 'stand-in',
          include: ['test/unit/**/*.test.ts'],
          exclude: ['**/{exchange,generate-*}.test.ts'],
        },
      },
      {
        extends: true,
        resolve: {
          alias: [
            {
              find: /^ev-energy-mock$/,
              replacement: fileURLToPath(
                new URL(
                  'node_modules/.packed/node_modules/ev-energy-mock/dist/host/index.js',
                  import.meta.url,
                ),
              ),
            },
          ],
        },
        test: { name: 'built', include: [...built, ...both], globalSetup: 'test/build.ts' },
      },
    ],
  },
})

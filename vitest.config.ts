import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Tests read the sources, not a build: the same condition that npm scripts pass to Node.
  resolve: { conditions: ['ev-energy-source', 'module', 'node', 'development'] },
  ssr: { resolve: { conditions: ['ev-energy-source', 'module', 'node', 'development'] } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})

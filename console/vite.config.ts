import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative, as a world serves the same page below a path of its own.
  base: './',
  logLevel: 'warn',
  resolve: { conditions: ['ev-energy-source', 'module', 'browser', 'production'] },
  build: {
    outDir: '../mock/dist/console',
    emptyOutDir: true,
    target: 'es2023',
    // The policy of the page allows no script but files.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
})

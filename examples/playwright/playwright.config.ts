import { defineConfig } from '@playwright/test'

const server = process.env.EV_ENERGY_MOCK ?? 'http://127.0.0.1:4010'

// One mock for all workers. Where one runs already, as in a pipeline with a container for it, that one is used.
export default defineConfig({
  testDir: import.meta.dirname,
  fullyParallel: true,
  workers: 4,
  webServer: {
    command: `npx ev-energy-mock --quiet --port ${new URL(server).port}`,
    url: `${server}/_control/clock`,
    reuseExistingServer: true,
  },
})

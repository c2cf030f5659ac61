import { afterEach, expect, test, vi } from 'vitest'
import { outcome, root } from '../package/project.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('the demo tours the client against a mock of its own', async () => {
  vi.stubEnv('EV_ENERGY_URL', undefined)
  const args = ['--conditions=ev-energy-source', 'examples/demo.ts']
  const { failed, output } = await outcome(process.execPath, args, root)
  expect(output).toMatch(/^server +http:\/\/127\.0\.0\.1:\d+\/v2$/m)
  expect(output).toMatch(/^GET \/vehicles +\d+ vehicle\(s\), \d+ requests left$/m)
  expect(output).toMatch(/^POST \/vehicles +201 https?:\/\/[^/]+\/v2\/vehicles\/vhcl\w{26}$/m)
  expect(output).toMatch(/^ {2}rate limited\? +false$/m)
  expect(failed).toBe(false)
})

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
  expect(output).toMatch(/^GET \/vehicles +3 vehicles in pages of 2, \d+ requests left$/m)
  expect(output).toMatch(/^ +Volvo C40, vhcl\w{26}, made 2024-\d\d-\d\d$/m)
  expect(output).toMatch(/^ {2}its user +Frodo Baggins$/m)
  expect(output).toMatch(/^PATCH \/vehicles\/… +charges to 90 %$/m)
  expect(output).toMatch(/^ {2}rate limited\? +false$/m)
  expect(output).toMatch(/^webhook +charging_sub_session\.(created|ended), \w+, msg_\w+$/m)
  expect(failed).toBe(false)
})

import type { EvseAtHand, EvseChange } from '../devices/evse.ts'
import type { ControlledSandbox, EvseInput } from './controlled-sandbox.ts'
import type { ControlHandlers } from './handler.ts'
import { below, json } from './response.ts'

export const evseHandlers: ControlHandlers = {
  createEvse: ({ sandbox, body }) =>
    json(201, { evse: below(sandbox, sandbox.addEvse((body ?? {}) as EvseInput)) }),
  getEvse: ({ sandbox, params: { evse_id = '' } }) =>
    json(200, addressed(sandbox, sandbox.devices.evse(evse_id))),
  patchEvse: ({ sandbox, params: { evse_id = '' }, body }) =>
    json(200, addressed(sandbox, sandbox.devices.updateEvse(evse_id, body as EvseChange))),
  failEvse({ sandbox, params: { evse_id = '' }, body }) {
    const failure = (body ?? {}) as Parameters<typeof sandbox.devices.failEvse>[1]
    return json(201, { error_log: below(sandbox, sandbox.devices.failEvse(evse_id, failure)) })
  },
  listFirmwareVersions: ({ sandbox }) => json(200, sandbox.firmwareVersions()),
  listWaitlist: ({ sandbox, query: { limit = '100' } }) => json(200, sandbox.waiting(Number(limit))),
}

const addressed = (sandbox: ControlledSandbox, one: EvseAtHand) => ({
  ...one,
  evse: below(sandbox, one.evse),
  vehicle: one.vehicle && below(sandbox, one.vehicle),
})

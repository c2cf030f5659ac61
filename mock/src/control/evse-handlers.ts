import type { EvseInput } from './controlled-sandbox.ts'
import type { ControlHandlers } from './handler.ts'
import { json } from './response.ts'

export const evseHandlers: ControlHandlers = {
  createEvse: ({ sandbox, body }) =>
    json(201, { evse: `${sandbox.mount}/v2${sandbox.addEvse((body ?? {}) as EvseInput)}` }),
  listFirmwareVersions: ({ sandbox }) => json(200, sandbox.firmwareVersions()),
  listWaitlist: ({ sandbox, query: { limit = '100' } }) => json(200, sandbox.waiting(Number(limit))),
}

import { reference } from '../../engine/reading/body.ts'
import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import { ownUser } from '../device-owner.ts'
import { addInverter } from './inverters.ts'

export const inverterHandlers: Handlers = { 'POST /inverters': create }

function create(call: Call): Reply {
  const model = reference(call, 'model', /^\/inverter_models\/[^/]+$/)
  const user = reference(call, 'user', /^\/users\/[^/]+$/)
  const path = addInverter(call.world, {
    model: model?.url,
    user: user ? String(user.resource.id) : ownUser(call),
  })
  return { status: 201, body: find(call, path) }
}

import { reference } from '../../api/body.ts'
import type { Call, Handlers, Reply } from '../../api/call.ts'
import { find } from '../../api/visible.ts'
import { addInverter } from '../../resources/devices/inverters.ts'
import { ownUser } from './owner.ts'

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

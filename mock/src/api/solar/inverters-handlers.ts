import { reference } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import { ownUser } from '../device-owner.ts'
import { userType } from '../users/users.ts'
import { inverterModelType } from './inverter-catalogue.ts'
import { inverterType } from './inverter-type.ts'
import { addInverter } from './inverters.ts'

type Create = 'POST /inverters'

export const inverterHandlers: Handlers = {
  'POST /inverters': { body: { model: 'handled', user: 'handled' }, answer: create },
}

function create(call: CallOf<Create>): ReplyOf<Create> {
  const model = reference(call, 'model', inverterModelType)
  const user = reference(call, 'user', userType)
  const path = addInverter(call.world, {
    model: model?.url,
    user: user ? user.resource.id : ownUser(call),
  })
  return { status: 201, body: find(call, inverterType, path) }
}

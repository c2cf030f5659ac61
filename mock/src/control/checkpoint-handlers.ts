import { type ControlHandlers, notFound } from './handler.ts'
import { done, json } from './response.ts'

export const checkpointHandlers: ControlHandlers = {
  listCheckpoints: ({ sandbox }) => json(200, sandbox.checkpoints.list()),
  setCheckpoint: ({ sandbox, body }) =>
    json(201, sandbox.checkpoints.set((body as { readonly name: string }).name)),
  deleteCheckpoint({ sandbox, params: { checkpoint = '' } }) {
    if (sandbox.checkpoints.remove(checkpoint)) return done
    throw notFound(`There is no checkpoint ${checkpoint}.`)
  },
  rewind({ sandbox, params: { checkpoint = '' } }) {
    sandbox.checkpoints.rewind(checkpoint)
    return done
  },
  listChanges({ sandbox, query: { since, limit = '100' } }) {
    const checkpoint = typeof since === 'string' ? since : undefined
    return json(200, sandbox.changesSince(checkpoint, Number(limit)))
  },
}

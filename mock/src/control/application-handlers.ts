import { type ControlHandlers, notFound } from './handler.ts'
import { done, json } from './response.ts'

export const applicationHandlers: ControlHandlers = {
  listApplications: ({ sandbox }) => json(200, sandbox.applications.list()),
  putApplication: ({ sandbox, body }) => json(201, sandbox.applications.put(body)),
  deleteApplication({ sandbox, params: { client_id = '' } }) {
    if (sandbox.applications.remove(client_id)) return done
    throw notFound(`There is no application ${client_id}.`)
  },
}

import { type Context, Hono } from 'hono'
import { control as bodyValidators } from '../generated/body-validators.js'
import { control } from '../generated/documents.js'
import { control as parameterValidators } from '../generated/parameter-validators.js'
import { LOCAL } from '../http/caller.ts'
import { isPreflight, preflightAnswer } from '../http/cors.ts'
import { CONTROL_BASE } from '../http/faces.ts'
import { createMatcher } from '../http/match.ts'
import { matchRequest, takeRequest } from '../http/pipeline.ts'
import { problemAnswer, Rejection } from '../http/problem.ts'
import { paramsOf } from '../http/template.ts'
import { compiledValidator } from '../http/validation/compiled.ts'
import { applicationHandlers } from './application-handlers.ts'
import { checkpointHandlers } from './checkpoint-handlers.ts'
import { clockHandlers } from './clock-handlers.ts'
import type { ControlledSandbox, ControlledWorlds } from './controlled-sandbox.ts'
import { evseHandlers } from './evse-handlers.ts'
import { faultHandlers } from './fault-handlers.ts'
import type { ControlHandlers } from './handler.ts'
import { homeDeviceHandlers } from './home-device-handlers.ts'
import { indexHandlers } from './index-handlers.ts'
import { type ControlAccess, checkCaller, checkOrigin } from './origin.ts'
import { requestHandlers } from './request-handlers.ts'
import { controlResponse, share } from './response.ts'
import { scenarioHandlers } from './scenario-handlers.ts'
import { stateHandlers } from './state-handlers.ts'
import { vehicleHandlers } from './vehicle-handlers.ts'
import { webhookFaultHandlers } from './webhook-fault-handlers.ts'
import { webhookHandlers } from './webhook-handlers.ts'
import { worldHandlers } from './world-handlers.ts'

/** What the operations of the document do, by `operationId`. */
export const controlHandlers: ControlHandlers = {
  ...indexHandlers,
  ...stateHandlers,
  ...clockHandlers,
  ...checkpointHandlers,
  ...scenarioHandlers,
  ...faultHandlers,
  ...applicationHandlers,
  ...vehicleHandlers,
  ...evseHandlers,
  ...homeDeviceHandlers,
  ...webhookHandlers,
  ...webhookFaultHandlers,
  ...requestHandlers,
  ...worldHandlers,
}

/** The sandbox that a request is for, and where it is. */
export interface Controlled {
  readonly sandbox: ControlledSandbox
  readonly worlds: ControlledWorlds
  /** What the path of this request begins with, as in `/w/my-world`. Default: nothing. */
  readonly prefix?: string
}

export interface ControlOptions extends ControlAccess {
  /** Largest request body, in bytes; snapshots are the large ones. Default: 64 MiB. */
  readonly bodyLimit?: number
  /** Takes what no request should be able to cause. Default: prints it. */
  readonly onError?: (error: unknown) => void
}

/**
 * The control API of sandboxes, to be mounted at {@link CONTROL_BASE}. Its OpenAPI document decides what a request may
 * be; the handlers get what is left.
 *
 * @param controlledBy tells which sandbox a request is for
 */
export function controlRoutes(
  controlledBy: (context: Context) => Controlled,
  options: ControlOptions = {},
): Hono {
  const { bodyLimit = 64 * 1024 * 1024, onError = console.error } = options
  const app = new Hono()
  app.all('*', async (context) => share(await respond(context), context.req.raw, options))
  return app

  async function respond(context: Context): Promise<Response> {
    const request = context.req.raw
    try {
      checkCaller(request, addressOf(context), options)
      checkOrigin(request, options)
      if (isPreflight(request)) return controlResponse(preflightAnswer(request))
      return await answer(context)
    } catch (error) {
      if (error instanceof Rejection) return controlResponse(error.answer)
      onError(error)
      const detail = 'The mock failed to do this. That is a defect of the mock; its log says more.'
      return controlResponse(problemAnswer({ status: 500, detail }))
    }
  }

  async function answer(context: Context): Promise<Response> {
    const request = context.req.raw
    const { sandbox, worlds, prefix = '' } = controlledBy(context)
    const found = matchRequest(request, prefix + CONTROL_BASE, createMatcher(control), NAMES)
    if (!('operation' in found)) return controlResponse(found)
    const { path, query, body } = await takeRequest(request, found, validator, bodyLimit)
    const { id = '', path: template } = found.operation
    const handle = controlHandlers[id]
    if (!handle) throw new Error(`The control API has no handler for ${id}.`)
    const params = paramsOf(template, path)
    const result = await handle({ sandbox, worlds, context, params, query, body: body?.value })
    return result instanceof Response ? result : controlResponse(result)
  }
}

const NAMES = { name: 'The control API', at: CONTROL_BASE, hint: `; ${CONTROL_BASE} lists what it has` }

const validator = compiledValidator(parameterValidators, bodyValidators)

/** Where a request comes from; undefined for one of this process. */
function addressOf({ env }: Context): string | undefined {
  const { address } = (env ?? {}) as { readonly address?: string }
  return address === LOCAL ? undefined : address
}

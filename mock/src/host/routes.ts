import type { Context, Hono } from 'hono'
import { uploadRoutes } from '../api/rebates/upload-routes.ts'
import type { ControlledWorlds } from '../control/controlled-sandbox.ts'
import type { ControlAccess } from '../control/origin.ts'
import { controlRoutes } from '../control/routes.ts'
import { iconRoutes } from '../engine/icons/routes.ts'
import { oauthRoutes } from '../engine/oauth/index.ts'
import type { Seen } from '../engine/requests/observe.ts'
import { CONTROL_BASE } from '../http/faces.ts'
import { homeBatteryRoutes } from '../onboarding/home-batteries.ts'
import { onboardingRoutes } from '../onboarding/routes.ts'
import type { Sandbox } from './sandbox.ts'

/** Who asks, in which world, and what is found out about their request on its way. */
export interface Caller {
  readonly address: string
  readonly sandbox: Sandbox
  readonly worlds: ControlledWorlds
  /** What the path of the request begins with before that of the mock, as in `/w/my-world`. */
  readonly prefix: string
  readonly seen: Seen
}

/** Pages and endpoints beside the API, by base path, for whatever sandbox a request is for. */
export function routesBeside(access: ControlAccess): readonly (readonly [base: string, routes: Hono])[] {
  const pagesOf = (context: Context) => callerOf(context).sandbox.pages
  return [
    ['/o', oauthRoutes((context) => callerOf(context).sandbox.oauth.memory)],
    ['/onboarding', onboardingRoutes(pagesOf)],
    ['/v2/icons', iconRoutes()],
    ['/uploads', uploadRoutes(pagesOf)],
    ['/v2/home_battery_onboarding', homeBatteryRoutes(pagesOf)],
    [CONTROL_BASE, controlRoutes(callerOf, access)],
  ]
}

const callerOf = ({ env }: Context) => env as Caller

import { Hono } from 'hono'
import type { World } from '../engine/world/world.ts'
import { toResponse } from '../http/answer.ts'
import { originOf, parseQuery } from '../http/location.ts'
import { type FieldErrors, Rejection } from '../http/problem.ts'
import { begin, type OnboardingParts, pageUrl } from './begin.ts'
import { forBrowsers } from './browser-page.ts'

/**
 * Where the links lead that home battery makes and models have, for `/v2/home_battery_onboarding`. The document has no
 * operation for it; it works as those for other devices do.
 */
export function homeBatteryRoutes(world: World, parts: OnboardingParts): Hono {
  const app = new Hono()
  app.get('/', async ({ req: { raw } }) => {
    const url = new URL(raw.url)
    try {
      const authorization = begin({ world, query: parseQuery(url), invalid }, parts, 'home_battery')
      const location = pageUrl(world, originOf(url, raw.headers), authorization)
      return toResponse({ status: 302, headers: { Location: location } }, raw)
    } catch (error) {
      if (error instanceof Rejection)
        return forBrowsers('GET /home_battery_onboarding', raw, toResponse(error.answer, raw))
      throw error
    }
  })
  return app
}

function invalid(field_errors: FieldErrors): Rejection {
  const detail = `Error on fields: ${Object.keys(field_errors).join(', ')}`
  return new Rejection({ status: 400, title: 'Request failed validation.', detail, field_errors })
}

import { type Context, Hono } from 'hono'
import { toResponse } from '../http/answer.ts'
import { originOf, parseQuery } from '../http/location.ts'
import { type FieldErrors, Rejection } from '../http/problem.ts'
import { begin, type OnboardingParts, pageUrl } from './begin.ts'
import { forBrowsers } from './browser-page.ts'
import type { PageParts } from './visit.ts'

/**
 * Where the links lead that home battery makes and models have, for `/v2/home_battery_onboarding`. The document has no
 * operation for it; it works as those for other devices do.
 *
 * @param partsOf tells which sandbox a request is for
 */
export function homeBatteryRoutes(partsOf: (context: Context) => PageParts & OnboardingParts): Hono {
  const app = new Hono()
  app.get('/', async (c) => {
    const { raw } = c.req
    const parts = partsOf(c)
    const { world, mount } = parts
    const url = new URL(raw.url)
    try {
      const authorization = begin({ world, query: parseQuery(url), invalid }, parts, 'home_battery')
      const location = pageUrl(world, `${originOf(url, raw.headers)}${mount}/v2`, authorization)
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

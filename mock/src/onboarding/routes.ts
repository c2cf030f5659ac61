import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Markup, pageHeaders } from '../engine/page.ts'
import type { World } from '../engine/world/world.ts'
import type { Authorization, Authorizations } from './authorization.ts'
import { connect, legacyId } from './connect.ts'
import { choicePage, endPage, outagePage, selectPage, signInPage, stoppedPage, type Way } from './pages.ts'
import { addressOf, type Place, placeIn, placeOf, placesOf } from './place.ts'
import { choice, completed, DEVICE_NAMES, optionsOf, type Step, stepsOf } from './step.ts'

/** No form of these pages comes near. */
const LARGEST_FORM = 64 * 1024

/** The pages on which a user connects a device, for `/onboarding`. */
export function onboardingRoutes({
  world,
  authorizations,
}: {
  world: World
  authorizations: Authorizations
}): Hono {
  const app = new Hono()
  const limit = bodyLimit({
    maxSize: LARGEST_FORM,
    onError: () => render(stoppedPage('The form is too large. Go back and try again.'), 413),
  })
  const render = (markup: Markup, status: 200 | 400 | 404 | 413 = 200, redirect?: string) =>
    Promise.resolve(markup).then(
      (body) =>
        new Response(String(body), {
          status,
          headers: {
            'Content-Type': 'text/html; charset=utf-8',
            ...pageHeaders(`'self'${redirect === undefined ? '' : ` ${siteOf(redirect)}`}`),
          },
        }),
    )

  app.get('/:id', ({ req }) => {
    const authorization = open(req.param('id'))
    if (typeof authorization === 'string') return render(stoppedPage(authorization), 404)
    return goTo(addressOf(authorization, placeOf(world, authorization)))
  })
  app.get('/:id/:place', ({ req }) => {
    const authorization = open(req.param('id'))
    if (typeof authorization === 'string') return render(stoppedPage(authorization), 404)
    const place = placesOf(world, authorization).find((known) => known === req.param('place'))
    if (place === undefined) return goTo(addressOf(authorization, placeOf(world, authorization)))
    return render(view(authorization, place), 200, authorization.redirect)
  })
  const submitted = async (request: Request, id: string, wanted: string | undefined) => {
    // Read first: of two forms that come at once, the second is to see what the first has done.
    const form = await request.formData().catch(() => undefined)
    const authorization = open(id)
    if (typeof authorization === 'string') return render(stoppedPage(authorization), 404)
    if (!form) return render(stoppedPage('The form could not be read. Go back and try again.'), 400)
    return submit(authorization, form, placeIn(world, authorization, form, wanted))
  }
  // Without a place, the form is for the page that the onboarding has come to.
  app.post('/:id', limit, ({ req }) => submitted(req.raw, req.param('id'), undefined))
  app.post('/:id/:place', limit, ({ req }) => submitted(req.raw, req.param('id'), req.param('place')))
  app.all('*', () => render(stoppedPage('There is no such onboarding.'), 404))
  return app

  /** The authorization that a page is about, or why there is none. */
  function open(id: string): Authorization | string {
    const authorization = authorizations.find(id)
    if (!authorization) return 'There is no onboarding with this address. Start again from the application.'
    if (authorization.state === 'completed')
      return 'This onboarding has ended. Start again from the application.'
    if (authorizations.hasExpired(authorization))
      return 'This onboarding has expired. Start again from the application.'
    return authorization
  }

  function wayTo(authorization: Authorization, place: Place): Way {
    const before = placesOf(world, authorization)
    const last = before[before.indexOf(place) - 1]
    return { back: last === undefined ? undefined : addressOf(authorization, last) }
  }

  function view(authorization: Authorization, place: Place, error?: string): Markup {
    const way = wayTo(authorization, place)
    const step = stepsOf(authorization.device).find(({ field }) => field === place)
    if (step) return choicePage(step, optionsOf(world, step, authorization), way, error)
    const provider = providerOf(authorization)
    if (place === 'devices') return selectPage(authorization, foundIn(authorization), way, error)
    if (place === 'outage') return outagePage(provider, addressOf(authorization, 'sign-in'))
    return signInPage(provider, way, error)
  }

  function submit(authorization: Authorization, form: FormData, place: Place): Response | Promise<Response> {
    const { redirect, device } = authorization
    const again = (error: string, status: 200 | 400 = 400) =>
      render(view(authorization, place, error), status, redirect)
    const outcome = form.get('outcome')
    if (outcome === 'cancel') return fail(authorization, 'access_denied', 'The user cancelled.')
    if (outcome === 'give-up')
      return fail(authorization, 'temporarily_unavailable', `${providerOf(authorization)} did not answer.`)
    const step = stepsOf(device).find(({ field }) => field === place)
    if (step) {
      const id = String(form.get(step.field))
      if (!choice(world, step, id)) return again('Choose one of these.')
      const asked = [...new Set([...(authorization.asked ?? []), step.field])]
      const chosen = completed(world, device, { ...before(authorization, step), [step.field]: id })
      const next: Authorization = { ...authorization, asked, chosen, state: 'choosing' }
      authorizations.update(next)
      return goTo(addressOf(next, placeOf(world, next)))
    }
    if (place !== 'devices') {
      if (outcome === 'out-of-order') return goTo(addressOf(authorization, 'outage'))
      if (outcome !== 'success')
        return again(`${providerOf(authorization)} does not know this password.`, 200)
      const next: Authorization = { ...authorization, state: 'signed-in' }
      authorizations.update(next)
      return goTo(addressOf(next, 'devices'))
    }
    const count = Math.min(form.getAll('device').length, foundIn(authorization).length)
    if (count === 0) return again(`Choose at least one ${DEVICE_NAMES[device]}.`)
    const parameters = new URLSearchParams()
    for (const { id } of connect(world, authorization, count)) {
      parameters.append(`${device}_uid`, id)
      parameters.append(`${device}_id`, String(legacyId(id)))
    }
    return end(authorization, parameters)
  }

  /** What was chosen before a step: who goes back chooses anew from there on. */
  function before({ device, chosen }: Authorization, step: Step): Authorization['chosen'] {
    const steps = stepsOf(device)
    const kept = steps.slice(0, steps.indexOf(step)).map(({ field }) => field as string)
    return Object.fromEntries(Object.entries(chosen).filter(([field]) => kept.includes(field)))
  }

  /** Ends without a device, as OAuth ends (RFC 6749, section 4.1.2.1): the API's documents do not say how it does. */
  function fail(authorization: Authorization, error: string, reason: string): Response | Promise<Response> {
    return end(authorization, new URLSearchParams({ error, error_description: reason }))
  }

  function end(authorization: Authorization, parameters: URLSearchParams): Response | Promise<Response> {
    authorizations.update({ ...authorization, state: 'completed' })
    const { redirect } = authorization
    if (redirect === undefined) return render(endPage(authorization, parameters))
    return goTo(withQuery(redirect, parameters))
  }

  function providerOf({ device, chosen }: Authorization): string {
    const [make] = stepsOf(device)
    return String((make && choice(world, make, chosen.make_id))?.name ?? 'your provider')
  }

  /** Names of what the account holds. */
  function foundIn({ device, chosen }: Authorization): string[] {
    const name = stepsOf(device)
      .map((step) => choice(world, step, chosen[step.field])?.name)
      .filter((part) => part !== undefined)
      .join(' ')
    return device === 'vehicle' ? [name, `${name}, the second one`] : [name || DEVICE]
  }
}

const DEVICE = 'Your device'

/** What a content security policy calls the place that a form leads to. */
function siteOf(redirect: string): string {
  const { protocol, host } = new URL(redirect)
  return /^https?:$/.test(protocol) ? `${protocol}//${host}` : protocol
}

function withQuery(redirect: string, parameters: URLSearchParams): string {
  const [, address = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(redirect) ?? []
  return `${address}${address.includes('?') ? '&' : '?'}${parameters}${fragment}`
}

const goTo = (location: string) => new Response(null, { status: 303, headers: { Location: location } })

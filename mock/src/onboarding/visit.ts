import { type Markup, pageHeaders } from '../engine/page.ts'
import type { World } from '../engine/world/world.ts'
import type { Authorization, Authorizations } from './authorization.ts'
import { connect, legacyId } from './connect.ts'
import { choicePage, endPage, outagePage, selectPage, signInPage, stoppedPage, type Way } from './pages.ts'
import { addressOf, type Place, placeIn, placeOf, placesOf } from './place.ts'
import { choice, completed, DEVICE_NAMES, optionsOf, type Step, stepsOf } from './step.ts'

/** What the pages of a sandbox work with. */
export interface PageParts {
  readonly world: World
  readonly authorizations: Authorizations
  /** What the paths of the sandbox begin with, as in `/w/my-world`; empty for that without a prefix. */
  readonly mount: string
}

/** What somebody can do who is at the pages of an onboarding. */
export interface Visit {
  /** Goes to the page that the onboarding has come to. */
  goOn(id: string): Response | Promise<Response>
  /** Looks at a page. */
  look(id: string, place: string): Response | Promise<Response>
  /**
   * Sends a form.
   *
   * @param wanted the page that it was sent to; undefined for the one that the onboarding has come to
   */
  send(request: Request, id: string, wanted: string | undefined): Promise<Response>
}

/** The onboardings of a sandbox, for one request. */
export function visit({ world, authorizations, mount }: PageParts): Visit {
  const goToPage = (authorization: Authorization, place = placeOf(world, authorization)) =>
    goTo(`${mount}/${addressOf(authorization, place)}`)

  return {
    goOn(id) {
      const authorization = open(id)
      if (typeof authorization === 'string') return render(stoppedPage(authorization), 404)
      return goToPage(authorization)
    },
    look(id, wanted) {
      const authorization = open(id)
      if (typeof authorization === 'string') return render(stoppedPage(authorization), 404)
      const place = placesOf(world, authorization).find((known) => known === wanted)
      if (place === undefined) return goToPage(authorization)
      return render(view(authorization, place), 200, authorization.redirect)
    },
    async send(request, id, wanted) {
      // Read first: of two forms that come at once, the second is to see what the first has done.
      const form = await request.formData().catch(() => undefined)
      const authorization = open(id)
      if (typeof authorization === 'string') return render(stoppedPage(authorization), 404)
      if (!form) return render(stoppedPage('The form could not be read. Go back and try again.'), 400)
      return submit(authorization, form, placeIn(world, authorization, form, wanted))
    },
  }

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
    return { back: last === undefined ? undefined : `${mount}/${addressOf(authorization, last)}` }
  }

  function view(authorization: Authorization, place: Place, error?: string): Markup {
    const way = wayTo(authorization, place)
    const step = stepsOf(authorization.device).find(({ field }) => field === place)
    if (step) return choicePage(step, optionsOf(world, step, authorization), way, error)
    const provider = providerOf(authorization)
    if (place === 'devices') return selectPage(authorization, foundIn(authorization), way, error)
    if (place === 'outage') return outagePage(provider, `${mount}/${addressOf(authorization, 'sign-in')}`)
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
      return goToPage(next)
    }
    if (place !== 'devices') {
      if (outcome === 'out-of-order') return goToPage(authorization, 'outage')
      if (outcome !== 'success')
        return again(`${providerOf(authorization)} does not know this password.`, 200)
      const next: Authorization = { ...authorization, state: 'signed-in' }
      authorizations.update(next)
      return goToPage(next, 'devices')
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

/** @param redirect where a form of the page may lead to besides the sandbox */
export async function render(
  markup: Markup,
  status: 200 | 400 | 404 | 413 = 200,
  redirect?: string,
): Promise<Response> {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    ...pageHeaders(`'self'${redirect === undefined ? '' : ` ${siteOf(redirect)}`}`),
  }
  return new Response(String(await markup), { status, headers })
}

import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Markup, pageHeaders } from '../page.ts'
import type { World } from '../world/world.ts'
import type { Authorization, Authorizations } from './authorization.ts'
import { connect, legacyId } from './connect.ts'
import { choicePage, donePage, failurePage, selectPage, signInPage, stoppedPage } from './pages.ts'
import { choice, completed, nextStep, optionsOf, stepsOf } from './step.ts'

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
    return render(view(authorization), 200, authorization.redirect)
  })
  app.post('/:id', limit, async ({ req }) => {
    // Read first: of two forms that come at once, the second is to see what the first has done.
    const form = await req.formData().catch(() => undefined)
    const authorization = open(req.param('id'))
    if (typeof authorization === 'string') return render(stoppedPage(authorization), 404)
    if (!form) return render(stoppedPage('The form could not be read. Go back and try again.'), 400)
    return submit(authorization, form, new URL(req.url).pathname)
  })
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

  function view(authorization: Authorization): Markup {
    const step = authorization.existing === undefined ? nextStep(world, authorization) : undefined
    if (step) return choicePage(step, optionsOf(world, step, authorization))
    if (authorization.state === 'signed-in') return selectPage(authorization, foundIn(authorization))
    return signInPage(providerOf(authorization))
  }

  function submit(authorization: Authorization, form: FormData, here: string): Response | Promise<Response> {
    const step = nextStep(world, authorization)
    if (step && authorization.existing === undefined) {
      const id = String(form.get(step.field))
      if (!choice(world, step, id))
        return render(choicePage(step, optionsOf(world, step, authorization)), 400)
      const chosen = completed(world, authorization.device, { ...authorization.chosen, [step.field]: id })
      authorizations.update({ ...authorization, chosen })
      return goTo(here)
    }
    if (authorization.state === 'choosing') {
      const provider = providerOf(authorization)
      const outcome = form.get('outcome')
      if (outcome === 'out-of-order') return render(failurePage(provider))
      if (outcome !== 'success')
        return render(signInPage(provider, `${provider} does not know this password.`))
      authorizations.update({ ...authorization, state: 'signed-in' })
      return goTo(here)
    }
    const count = Math.min(form.getAll('device').length, foundIn(authorization).length)
    if (count === 0)
      return render(selectPage(authorization, foundIn(authorization)), 400, authorization.redirect)
    const connected = connect(world, authorization, count)
    authorizations.update({ ...authorization, state: 'completed' })
    const parameters = new URLSearchParams()
    for (const { id } of connected) {
      parameters.append(`${authorization.device}_uid`, id)
      parameters.append(`${authorization.device}_id`, String(legacyId(id)))
    }
    const { redirect } = authorization
    if (redirect === undefined) return render(donePage(authorization, parameters))
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

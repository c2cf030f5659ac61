import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { stoppedPage } from './pages.ts'
import { type PageParts, render, visit } from './visit.ts'

/** No form of these pages comes near. */
const LARGEST_FORM = 64 * 1024

/**
 * The pages on which a user connects a device, for `/onboarding`.
 *
 * @param partsOf tells which sandbox a request is for
 */
export function onboardingRoutes(partsOf: (context: Context) => PageParts): Hono {
  const app = new Hono()
  const limit = bodyLimit({
    maxSize: LARGEST_FORM,
    onError: () => render(stoppedPage('The form is too large. Go back and try again.'), 413),
  })
  app.get('/:id', (c) => visit(partsOf(c)).goOn(c.req.param('id')))
  app.get('/:id/:place', (c) => visit(partsOf(c)).look(c.req.param('id'), c.req.param('place')))
  app.post('/:id', limit, (c) => visit(partsOf(c)).send(c.req.raw, c.req.param('id'), undefined))
  app.post('/:id/:place', limit, (c) =>
    visit(partsOf(c)).send(c.req.raw, c.req.param('id'), c.req.param('place')),
  )
  app.all('*', () => render(stoppedPage('There is no such onboarding.'), 404))
  return app
}

import { Hono } from 'hono'
import { toResponse } from '../../http/answer.ts'
import { problemAnswer } from '../../http/problem.ts'
import { iconSvg } from './icon.ts'

/** The pictures of the sandbox. Any name has one, so that what is made up later has one as well. */
export function iconRoutes(): Hono {
  const app = new Hono()
  app.get('/:name{[a-z0-9-]{1,100}\\.svg}', ({ req }) => {
    const headers = { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=3600' }
    return toResponse({ status: 200, headers, body: iconSvg(req.param('name').slice(0, -4)) }, req.raw)
  })
  app.all('*', ({ req }) => toResponse(missing, req.raw))
  return app
}

const missing = problemAnswer({
  status: 404,
  title: 'Not found',
  detail: 'There is no picture at this address.',
})

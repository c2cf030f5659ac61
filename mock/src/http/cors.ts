import type { Answer } from './answer.ts'

/** Whether a browser asks for permission before it sends the request that it really wants to send. */
export function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers.has('access-control-request-method')
}

/** Permits whatever is asked for: the mock guards nothing, and a frontend may be served from anywhere. */
export function preflightAnswer(request: Request): Answer {
  const method = request.headers.get('access-control-request-method')
  const headers = request.headers.get('access-control-request-headers')
  return {
    status: 204,
    headers: {
      ...(method && { 'Access-Control-Allow-Methods': method }),
      ...(headers && { 'Access-Control-Allow-Headers': headers }),
      'Access-Control-Max-Age': '600',
    },
  }
}

import { expect } from 'vitest'
import type { sandbox } from './api.ts'

/**
 * Headers of an application that stands for no user, so that it sees what belongs to all of them.
 *
 * @param user id of a user to act for after all
 */
export async function application({ mock }: Pick<ReturnType<typeof sandbox>, 'mock'>, user?: string) {
  const response = await mock.fetch('https://sandbox.test/o/token', {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  expect(response.status).toBe(200)
  const { access_token } = (await response.json()) as { access_token: string }
  return { authorization: `Bearer ${access_token}`, ...(user !== undefined && { 'EvEnergy-User': user }) }
}

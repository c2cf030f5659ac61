import { faces } from './faces.ts'

/** What the command shows once it listens: the base URLs, and a call that works. */
export function banner(url: string): string {
  const width = Math.max(...faces.map(({ base }) => base.length))
  const bases = faces.map(({ base, description }) => `  ${url}${base.padEnd(width)}  ${description}`)
  return `ev-energy-mock listens on ${url}

${bases.join('\n')}
  ${`${url}/docs`.padEnd(width + url.length)}  The reference of the API.

Try:
  curl -H 'Authorization: Bearer anything' '${url}/v2/evses?expand=user'
  curl -H 'Authorization: Bearer anything' -H 'Prefer: code=429' -i ${url}/v2/vehicles

Ctrl+C stops it.
`
}

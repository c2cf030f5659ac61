/** A request as a line for a shell. */
export async function curlOf(request: Request): Promise<string> {
  const { method, headers, url } = request
  const body = await request.text()
  const lines = [...headers].map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  const data = body === '' ? [] : [`--data-binary ${quoted(body)}`]
  return ['curl -i', `-X ${method}`, ...lines, ...data, quoted(url)].join(' ')
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

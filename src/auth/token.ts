/** Whether text can be a bearer token: the `b64token` of RFC 6750. Other text would break the header or be cut in two. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.~+/-]+=*$/.test(value)

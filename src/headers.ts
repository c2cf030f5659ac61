/** What a header may be given as: a list is sent as one header of several values, null takes away what others set. */
export type HeaderValue = string | number | boolean | (string | number | boolean)[] | null | undefined

/** Headers by name, in any case of letters, or an object `Headers`. What is undefined changes nothing. */
export type HeaderValues = Headers | { readonly [name: string]: HeaderValue }

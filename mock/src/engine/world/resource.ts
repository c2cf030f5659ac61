/** A JSON object whose URLs of the API are marked (see url.ts). */
export type Resource = Readonly<Record<string, unknown>>

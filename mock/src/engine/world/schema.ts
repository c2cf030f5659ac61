import type { components } from 'ev-energy/schema'

/** The type of a schema of the document, by its name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/**
 * Name of the header by which a request asks to be overlooked: `true` keeps it out of the request log, of the rate limit and
 * of the way of faults, so that who looks at a sandbox does not change what there is to see.
 */
export const BYSTANDER = 'mock-bystander'

/** Whether a request only looks on, as those of the console do. */
export const isBystander = (headers: Headers): boolean => headers.get(BYSTANDER) === 'true'

const waits = new WeakMap<Request, number>()

/** Has the answer to a request wait for some milliseconds, once what it has changed is kept: nobody else is to wait as well. */
export async function postpone(milliseconds: number, request: Request): Promise<void> {
  waits.set(request, (waits.get(request) ?? 0) + milliseconds)
}

/** How long the answer to a request is to wait, in milliseconds. */
export const postponed = (request: Request) => waits.get(request) ?? 0

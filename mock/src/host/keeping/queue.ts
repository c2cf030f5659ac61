/** Does one thing after another for each name, and things of different names at the same time. */
export interface Queues {
  <T>(name: string, act: () => Promise<T>): Promise<T>
  /** Whether something is under way for a name. */
  isBusy(name: string): boolean
}

export function queues(): Queues {
  const last = new Map<string, Promise<unknown>>()
  const inTurn = <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const turn = (last.get(name) ?? Promise.resolve()).then(act)
    // What one has to wait for is its end, whatever that is.
    const ended = turn.catch(() => {})
    last.set(name, ended)
    ended.then(() => {
      if (last.get(name) === ended) last.delete(name)
    })
    return turn
  }
  return Object.assign(inTurn, { isBusy: (name: string) => last.has(name) })
}

/** Works something out of an object once, and keeps it for as long as there is the object. */
export function remembered<T extends object, R>(work: (of: T) => R): (of: T) => R {
  const known = new WeakMap<T, { readonly result: R }>()
  return (of) => {
    const before = known.get(of)
    if (before) return before.result
    const result = work(of)
    known.set(of, { result })
    return result
  }
}

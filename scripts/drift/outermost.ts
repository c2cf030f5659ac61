import type { Fact } from './facts.ts'

const existence = new Set(['operation', 'parameter', 'media type', 'response', 'property'])

/** Leaves out what is said of a thing that is itself only in one document: that it exists says it all. */
export function outermost(facts: Iterable<Fact>): Fact[] {
  const all = [...facts]
  const things = new Set(
    all.filter(({ kind }) => existence.has(kind)).map(({ operation, place }) => `${operation}\n${place}`),
  )
  return all.filter(({ operation, place, kind }) => {
    const around = [...place.matchAll(/[.<[ ]/g)].map(({ index }) => place.slice(0, index))
    const enclosing = place === '' ? [] : ['', ...around]
    if (!existence.has(kind)) enclosing.push(place)
    return !enclosing.some((outer) => things.has(`${operation}\n${outer}`))
  })
}

import { at } from '../world/url.ts'

/** Where pictures are, below the base of the API. */
export const ICONS = '/icons'

/** Address of a small picture that stands for a logo, which the sandbox draws itself. */
export function iconAt(name: string): string {
  return at(`${ICONS}/${slug(name)}.svg`)
}

/** A disc in a colour of its own, with a letter: logos belong to their owners. */
export function iconSvg(name: string): string {
  let hue = 7
  for (const character of name) hue = (hue * 31 + character.charCodeAt(0)) % 360
  const letter = /[a-z\d]/.exec(name)?.[0]?.toUpperCase() ?? '?'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64" role="img" aria-label="${letter}"><circle cx="32" cy="32" r="32" fill="hsl(${hue} 45% 35%)"/><text x="32" y="43" font-family="sans-serif" font-size="32" text-anchor="middle" fill="#fff">${letter}</text></svg>`
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]+/g, '-')
}

import { parseAccept } from 'hono/utils/accept'
import { TRANSLATIONS } from '../rebates/rebate-data.ts'

/** The texts of a resource in the language that the caller likes best, as far as there are any; else in English. */
export function translated<T extends object>(resource: T, headers: Headers): T {
  const texts = preferred(headers.get('accept-language') ?? '')
  if (!texts) return resource
  return Object.fromEntries(
    Object.entries(resource).map(([name, value]) => [
      name,
      typeof value === 'string' && Object.hasOwn(texts, value) ? texts[value] : value,
    ]),
  ) as T
}

function preferred(header: string): Readonly<Record<string, string>> | undefined {
  for (const { type, q } of parseAccept(header)) {
    const language = type.split('-')[0]?.toLowerCase() ?? ''
    if (q === 0) continue
    if (language === 'en') return undefined
    if (Object.hasOwn(TRANSLATIONS, language)) return TRANSLATIONS[language]
  }
  return undefined
}

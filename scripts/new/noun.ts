/** What a resource is called, in every form that the tree needs. */
export interface Noun {
  /** `charge_cables`, as in paths. */
  readonly plural: string
  /** `charge_cable`, as in the names of parameters. */
  readonly singular: string
  /** `ChargeCable`, as in schemas. */
  readonly type: string
  /** `charge cable`, in sentences. */
  readonly words: string
  /** `a charge cable`. */
  readonly one: string
  /** `charge cables`. */
  readonly many: string
}

/** The noun of a collection, by the segment of its path. */
export function nounOf(plural: string): Noun {
  const singular = plural
    .replace(/ies$/, 'y')
    .replace(/(sses|xes|ches)$/, (end) => end.slice(0, -2))
    .replace(/([^s])s$/, '$1')
  const words = singular.replaceAll('_', ' ')
  return {
    plural,
    singular,
    type: singular.split('_').map(capital).join(''),
    words,
    one: `${/^[aeio]/.test(words) ? 'an' : 'a'} ${words}`,
    many: plural.replaceAll('_', ' '),
  }
}

export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** One way to spoil the good document, and what the rule says about it. */
export type Case = [
  rule: string,
  /** What is wrong, as the end of the sentence "reports ...". */
  what: string,
  /** Where the document is changed, as keys joined by a space, and to what; `undefined` removes. */
  changes: Record<string, unknown>,
  /** Where the finding is, as keys joined by "/". */
  at: string,
  says: RegExp,
]

export const at = (keys: string, ...more: string[]) => [...keys.split(' '), ...more].join('/')

// Places of good.yaml that many cases spoil.
export const list = 'paths /evses get'
export const one = 'paths /evses/{evse_id} get'
export const patch = 'paths /evses/{evse_id} patch'
export const logs = 'paths /evses/{evse_id}/status_logs get'
export const evse = 'components schemas EVSE'
export const example = 'components examples EVSE value'

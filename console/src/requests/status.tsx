/** The status of an answer, as a word of a colour that fits. */
export function Status({ status }: { readonly status: number | null }) {
  if (status === null) return <span class="badge warn">no answer</span>
  const kind = status < 400 ? 'good' : status < 500 ? 'warn' : 'bad'
  return <span class={`badge ${kind}`}>{status}</span>
}

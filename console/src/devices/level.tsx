/** How full a battery is. */
export function Level({ percent, of }: { readonly percent: number | null | undefined; readonly of: string }) {
  if (percent === null || percent === undefined) return <p class="quiet">Battery level not known</p>
  return (
    <div class="level">
      <meter min={0} max={100} value={percent} aria-label={`Battery level of ${of}`} />
      <strong>{percent} %</strong>
    </div>
  )
}

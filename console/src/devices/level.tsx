/** How full a battery is. */
export function Level({ percent, of }: { readonly percent: number | null | undefined; readonly of: string }) {
  if (percent === null || percent === undefined) return <p class="quiet">Battery level not known</p>
  return (
    <div class="level">
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw a <meter> each in a way of its own */}
      <div
        class="meter"
        role="meter"
        aria-label={`Battery level of ${of}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <strong>{percent} %</strong>
    </div>
  )
}

/** A part of the sandbox that remembers something, and so takes part in snapshots. */
export interface Part {
  /** What it remembers, as JSON can hold it. */
  save(): unknown
  /**
   * Replaces what it remembers.
   *
   * @param state a parsed {@link save}
   * @throws {TypeError} for anything else; nothing has changed then
   */
  load(state: unknown): void
  /** Goes back to how the sandbox starts. */
  reset(): void
}

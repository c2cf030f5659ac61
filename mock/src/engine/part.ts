/** A part of the sandbox that remembers something, and so takes part in snapshots. */
export interface Part<State = unknown> {
  /** What it remembers, as JSON can hold it. */
  save(): State
  /**
   * Looks at what the schema of what is saved cannot say (see state/saved-state.ts).
   *
   * @throws {TypeError} for a state that cannot be loaded; the message says what is wrong with it
   */
  check?(state: State): void
  /**
   * Replaces what it remembers.
   *
   * @param state a parsed {@link save}, which fits the schema and passes {@link check}
   */
  load(state: State): void
  /** Goes back to how the sandbox starts. */
  reset(): void
}

/** Where snapshots are kept by name. */
export interface SnapshotFiles {
  /**
   * Keeps a snapshot, in the place of the one with its name.
   *
   * @returns where
   */
  write(name: string, snapshot: string): Promise<string>
  /**
   * @throws {Rejection} 422 where none was kept under this name, or it cannot be read
   */
  read(name: string): Promise<string>
  /** Where one of a name is, for messages. */
  placeOf(name: string): string
}

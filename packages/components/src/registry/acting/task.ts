/** Something that is being done. */
export interface Task<Id extends string = string> {
  readonly act: Id;
  /** What it is done to; the record that is open unless said. */
  readonly on?: string | undefined;
}

/** Whether two are the same. */
export const isSame = (one: Task | undefined, other: Task | undefined): boolean =>
  one?.act === other?.act && one?.on === other?.on;

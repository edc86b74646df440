/** A record as it was when a change of it was decided: a change by someone else meanwhile is refused. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Items so far, and the cursor of the next ones. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | undefined;
}

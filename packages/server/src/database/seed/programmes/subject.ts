/** An invented contribution: whose, of what kind, its words, and what became of it. */
export interface Statement {
  readonly by: string;
  readonly kind: 'amendment' | 'data' | 'position' | 'proposal' | 'question';
  readonly text: string;
  readonly outcome?: 'accepted' | 'partially_accepted' | 'rejected' | 'deferred';
  readonly answer?: string;
  /** The part of the outcome document where the change landed. */
  readonly landed?: string;
  /** Taken back before there was an answer. */
  readonly withdrawn?: boolean;
}

/** What a committee speaks of, and what its partners were asked about it. */
export interface Subject {
  /** As it stands after a colon in an agenda. */
  readonly matter: string;
  readonly title: string;
  readonly summary: string;
  readonly involvementLevel: 'consultation' | 'dialogue' | 'co_programming' | 'co_design';
  readonly questions: readonly string[];
  readonly said: readonly Statement[];
}

import type { Answers } from './answers.ts';

/** Days for which a draft is kept. */
export const draftDays = 7;

/** What is put aside. */
export interface DraftContent {
  /** The step the person was at. */
  readonly step: string;
  readonly answers: Answers;
}

interface Stored extends DraftContent {
  /** Milliseconds since 1970. */
  readonly until: number;
}

/**
 * A draft in this browser. Nothing is read or written until the visitor asks for it: constructing one
 * touches no storage. A browser that refuses storage is no error.
 */
export class Draft {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  /** Puts answers aside. Gives the day until which they are kept; undefined when the browser refuses. */
  keep(content: DraftContent, now = Date.now()): Date | undefined {
    const until = now + draftDays * 86_400_000;
    try {
      localStorage.setItem(this.#key, JSON.stringify({ ...content, until } satisfies Stored));
      return new Date(until);
    } catch {
      return undefined;
    }
  }

  /** What was put aside; undefined when there is nothing, or when it is too old: it is deleted then. */
  take(now = Date.now()): DraftContent | undefined {
    try {
      const stored = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Partial<Stored> | null;
      if (!stored?.answers || !stored.step) return undefined;
      if ((stored.until ?? 0) > now) return { step: stored.step, answers: stored.answers };
      this.remove();
    } catch {
      /* No storage, or not ours: there is no draft. */
    }
    return undefined;
  }

  /** Deletes it. */
  remove(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      /* Nothing could have been kept either. */
    }
  }
}

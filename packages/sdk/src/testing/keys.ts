import { Refusal } from './problem.ts';

interface Use<Answer> {
  readonly asked: string;
  /** Undefined while the first request is still running. */
  answer?: Answer;
}

/** What was answered under each `Idempotency-Key`: the same request again gets the same answer. */
export class Keys<Answer extends object> {
  readonly #uses = new Map<string, Use<Answer>>();

  /**
   * Answers once. Failures are not kept: the request may be tried again under its key.
   *
   * @param key - of one operation
   * @param asked - what makes two requests the same
   * @throws Refusal `idempotency-key-reused`, `request-in-progress`
   */
  async once(
    key: string,
    asked: string,
    answer: () => Promise<Answer>,
  ): Promise<{ readonly answer: Answer; readonly replayed: boolean }> {
    const known = this.#uses.get(key);
    if (known && known.asked !== asked) throw new Refusal('idempotency-key-reused');
    if (known?.answer) return { answer: known.answer, replayed: true };
    if (known) throw new Refusal('request-in-progress', { headers: { 'Retry-After': '1' } });
    const use: Use<Answer> = { asked };
    this.#uses.set(key, use);
    try {
      use.answer = await answer();
      return { answer: use.answer, replayed: false };
    } catch (error) {
      this.#uses.delete(key);
      throw error;
    }
  }
}

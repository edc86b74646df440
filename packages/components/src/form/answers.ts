/** What a person answered: a text or a code, a box ticked or not, several codes. */
export type Answer = string | boolean | readonly string[];

/** Answers by JSON Pointer (RFC 6901) of the place they have in what is sent. */
export type Answers = Readonly<Record<string, Answer>>;

/** Whether there is an answer at all: neither blank, nor unticked, nor an empty list. */
export const isAnswered = (answer: Answer | undefined): answer is Answer =>
  typeof answer === 'string'
    ? answer.trim() !== ''
    : typeof answer === 'object'
      ? answer.length > 0
      : !!answer;

/** Whether two answers say the same. */
export const sameAnswer = (one: Answer | undefined, other: Answer | undefined): boolean =>
  (isAnswered(one) ? JSON.stringify(one) : '') === (isAnswered(other) ? JSON.stringify(other) : '');

/** The answer to a question with one text or code; empty without. */
export const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : '');

/** The answer to a question with several choices; empty without. */
export const listOf = (answer: Answer | undefined): readonly string[] =>
  typeof answer === 'object' ? answer : [];

/**
 * The object that the answers below `root` make, nested as their pointers say. What was not answered is
 * left out, so that a schema tells a missing value from a wrong one.
 *
 * @example
 * objectAt({ '/contact/phone': '', '/contact/givenName': 'Ada' }, '/contact') // => { "givenName": "Ada" }
 */
export const objectAt = (answers: Answers, root: string): Record<string, unknown> => {
  const object: Record<string, unknown> = {};
  for (const [pointer, answer] of Object.entries(answers)) {
    if (!pointer.startsWith(root + '/') || !isAnswered(answer)) continue;
    const keys = pointer.slice(root.length + 1).split('/');
    const last = keys.pop() ?? '';
    let at = object;
    for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
    at[last] = answer;
  }
  return object;
};

/** What stands at a pointer of an object; undefined where nothing does. */
export const valueAt = (object: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], object);

import type { Answers } from '../../form/answers.ts';
import type { Task } from './task.ts';

/** What was typed and not sent yet, by what it is about. */
export type Drafts = Readonly<Record<string, Answers>>;

const keyOf = ({ act, on }: Task, record: string | null): string =>
  [act, on ?? record].filter(Boolean).join(' ');

/** The forms of a desk, one for each thing that is being done: what is typed stays until it is sent. */
export class Forms<Form extends { readonly answers: Answers }> {
  readonly #open = new Map<string, Form>();
  #kept: Drafts = {};

  get drafts(): Drafts {
    const typed = [...this.#open].map(([key, { answers }]) => [key, answers] as const);
    return {
      ...this.#kept,
      ...Object.fromEntries(typed.filter(([, answers]) => Object.keys(answers).length > 0)),
    };
  }

  set drafts(drafts: Drafts) {
    this.#kept = drafts;
    this.#open.clear();
  }

  /** The form of a task at a record, if there is one. */
  at(task: Task, record: string | null): Form | undefined {
    return this.#open.get(keyOf(task, record));
  }

  /** The form of a task at a record, with what was typed in it; made when there is none. */
  of(task: Task, record: string | null, make: (kept: Answers | undefined) => Form): Form {
    const key = keyOf(task, record);
    const form = this.#open.get(key) ?? make(this.#kept[key]);
    this.#open.set(key, form);
    return form;
  }

  /** Puts answers aside for a form that will be opened. */
  keep(task: Task, record: string | null, answers: Answers): void {
    this.#kept = { ...this.#kept, [keyOf(task, record)]: answers };
  }

  /** What was typed for a task has been sent. */
  close(task: Task, record: string | null): void {
    const key = keyOf(task, record);
    this.#open.delete(key);
    const { [key]: _sent, ...kept } = this.#kept;
    this.#kept = kept;
  }
}

import { isAnswered, type Answer, type Answers } from './answers.ts';

/** What is wrong with an answer: a code of the contract, or the sentence of the server. */
export interface FormFault {
  /** JSON Pointer of the question. */
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** What the server said, in the language it was asked for. */
  readonly message?: string;
}

/** What looking at a step gives: what is wrong, and the answers as the contract writes them. */
export interface Examined {
  readonly faults: readonly FormFault[];
  readonly answers: Answers;
}

/** One page of a form. */
export interface FormStep<Id extends string = string> {
  readonly id: Id;
  /** Pointers of its questions, in order. */
  readonly pointers: readonly string[];
  readonly examine: (answers: Answers) => Examined;
}

/**
 * A form that is filled in step by step: answers, what is wrong with them, where the person is. It knows
 * nothing of a page; the element that owns it is told of each change.
 */
export class FormController<Id extends string = string> {
  /** Every answer given so far, by JSON Pointer. */
  answers: Answers = {};
  /** What is wrong now, question by question. */
  faults: readonly FormFault[] = [];
  /** What was wrong when the person last tried to go on: the error summary. */
  reported: readonly FormFault[] = [];
  /** The question being changed from the check page. */
  changing: string | undefined;
  /** Whether there are answers that were neither sent nor put aside. */
  unsaved = false;
  readonly steps: readonly FormStep<Id>[];
  readonly #told: () => void;
  #step: FormStep<Id>;
  #returnTo: FormStep<Id> | undefined;

  constructor(steps: readonly [FormStep<Id>, ...FormStep<Id>[]], told: () => void = () => undefined) {
    this.steps = steps;
    this.#step = steps[0];
    this.#told = told;
  }

  /** The step the person is at. */
  get step(): Id {
    return this.#step.id;
  }

  /** Its number, from 1. */
  get number(): number {
    return this.steps.indexOf(this.#step) + 1;
  }

  /** What is wrong with the answer to a question. */
  faultOf(pointer: string): FormFault | undefined {
    return this.faults.find((fault) => fault.pointer === pointer);
  }

  /** Takes an answer. */
  set(pointer: string, answer: Answer): void {
    this.answers = { ...this.answers, [pointer]: answer };
    this.unsaved = true;
    this.#told();
  }

  /** Drops the answers to some questions: others have made them meaningless. */
  drop(...pointers: string[]): void {
    this.answers = Object.fromEntries(
      Object.entries(this.answers).filter(([pointer]) => !pointers.includes(pointer)),
    );
    this.faults = this.faults.filter(({ pointer }) => !pointers.includes(pointer));
    this.#told();
  }

  /**
   * The person has left a question: looks at the answer if it was wrong before, or if it is of the kind
   * that is looked at once (`eager`). A question left blank is not reproached until the step is over.
   */
  leave(pointer: string, eager: boolean): void {
    const wrong = this.faultOf(pointer) !== undefined;
    if (!wrong && !(eager && isAnswered(this.answers[pointer]))) return;
    const others = this.faults.filter((fault) => fault.pointer !== pointer);
    const { faults } = this.#step.examine(this.answers);
    this.faults = [...others, ...faults.filter((fault) => fault.pointer === pointer)];
    this.#told();
  }

  /** Goes on, or says what is wrong. Gives whether it went on. */
  advance(): boolean {
    const { faults, answers } = this.#step.examine(this.answers);
    if (faults.length > 0) {
      this.#report(faults);
      return false;
    }
    this.answers = answers;
    this.#enter(this.#returnTo ?? this.steps[this.number] ?? this.#step);
    return true;
  }

  /** Goes back one step; every answer stays. */
  back(): void {
    this.#enter(this.steps[this.number - 2] ?? this.#step);
  }

  /** Goes to a step, as when a draft is taken up again. */
  goTo(id: Id): void {
    this.#enter(this.steps.find((step) => step.id === id) ?? this.#step);
  }

  /** Goes to the step of a question, to come back here afterwards. */
  change(pointer: string): void {
    const from = this.#step;
    this.#enter(this.steps.find((step) => step.pointers.includes(pointer)) ?? from);
    this.changing = pointer;
    this.#returnTo = from;
    this.#told();
  }

  /** Looks at every step again, and stops at the first that is wrong. Gives whether all is well. */
  examineAll(): boolean {
    return this.steps.every((step) => {
      const { faults } = step.examine(this.answers);
      if (faults.length > 0) this.#refuse(step, faults);
      return faults.length === 0;
    });
  }

  /**
   * Shows what the server refused at the first step it concerns. A pointer into an answer counts as the
   * answer. Gives the faults of no question: they have no place in the form.
   */
  refuse(faults: readonly FormFault[]): readonly FormFault[] {
    const questions = this.steps.flatMap(({ pointers }) => pointers);
    const placed = faults.map((fault) => ({
      fault,
      pointer: questions.find((known) => fault.pointer === known || fault.pointer.startsWith(known + '/')),
    }));
    const known = placed.flatMap(({ fault, pointer }) => (pointer ? [{ ...fault, pointer }] : []));
    const step = this.steps.find(({ pointers }) => known.some(({ pointer }) => pointers.includes(pointer)));
    if (step) this.#refuse(step, known);
    return placed.filter(({ pointer }) => !pointer).map(({ fault }) => fault);
  }

  #refuse(step: FormStep<Id>, faults: readonly FormFault[]): void {
    const from = this.#step;
    this.#enter(step);
    this.#returnTo = from === step ? undefined : from;
    this.#report(faults);
  }

  #report(faults: readonly FormFault[]): void {
    const place = ({ pointer }: FormFault) => this.#step.pointers.indexOf(pointer);
    const here = faults.filter((fault) => place(fault) >= 0);
    this.faults = faults;
    this.reported = here.toSorted((one, other) => place(one) - place(other));
    this.#told();
  }

  #enter(step: FormStep<Id>): void {
    this.#step = step;
    this.#returnTo = undefined;
    this.changing = undefined;
    this.faults = [];
    this.reported = [];
    this.#told();
  }
}

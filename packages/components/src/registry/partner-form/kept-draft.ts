import { privacyNoticeVersion } from '@officine-coesione/contract';
import type { Answers } from '../../form/answers.ts';
import { Draft, type DraftContent } from '../../form/draft.ts';
import { steps, type StepId } from './steps.ts';

/** Where the version of the notice that was read stands among the answers put aside. */
const noticePointer = '/privacyNoticeVersion';

/** The draft of the form on this device: none until the visitor asks for it. */
export class KeptDraft {
  /** Until when it is kept; undefined when it is not. */
  until: Date | undefined;
  readonly #element: { readonly id: string };

  /** @param element the form; its `id` tells its draft from those of other forms */
  constructor(element: { readonly id: string }) {
    this.#element = element;
  }

  /** Puts the answers aside. Gives false when the browser refuses. */
  keep({ step, answers }: DraftContent): boolean {
    this.until = this.#stored.keep({ step, answers: { ...answers, [noticePointer]: privacyNoticeVersion } });
    return this.until !== undefined;
  }

  /** Puts the answers aside again, where the visitor has asked for a draft. */
  follow(content: DraftContent): void {
    if (this.until) this.keep(content);
  }

  /** Deletes it, where there is one. */
  remove(): void {
    if (this.until) this.#stored.remove();
    this.until = undefined;
  }

  /** What was put aside and where to go on; undefined when there is nothing. */
  take(): { readonly step: StepId; readonly answers: Answers } | undefined {
    const draft = this.#stored.take();
    if (!draft) return undefined;
    const { [noticePointer]: version, ...answers } = draft.answers;
    return {
      // A notice that has changed since must be read again.
      step: version === privacyNoticeVersion ? (draft.step as StepId) : 'privacy',
      answers: ofToday(answers),
    };
  }

  get #stored(): Draft {
    const { id } = this.#element;
    return new Draft(id ? `oc-partner-form-${id}` : 'oc-partner-form');
  }
}

/** Answers to questions of today's form: a draft may be older than it. */
const ofToday = (answers: Answers): Answers => {
  const pointers = steps.flatMap((step) => step.pointers);
  return Object.fromEntries(Object.entries(answers).filter(([pointer]) => pointers.includes(pointer)));
};

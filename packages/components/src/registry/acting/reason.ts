import { ReasonedDecision } from '@officine-coesione/contract';
import { questionsOf, type ActSection } from './act.ts';

type Word = 'q_reason' | 'q_reasonHint';

const { field } = questionsOf<Word>(ReasonedDecision);

/** An act for which nothing is asked but why. */
export const reasoned = {
  schema: ReasonedDecision,
  sections: (): readonly ActSection<Word>[] => [
    { fields: [field('/reason', 'area', 'q_reason', { hint: 'q_reasonHint' })] },
  ],
};

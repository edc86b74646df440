import type {
  ConflictDeclaration,
  MembershipRecord,
  PartnershipDocument,
  PartnershipRecord,
  Representative,
} from '@officine-coesione/contract';
import { isAnswered, type Answers } from '../../form/answers.ts';
import type { Task } from '../acting/task.ts';
import type { Opened } from './lookup.ts';

/** What can be done at the desk, beyond looking. */
export type ActId =
  | 'open'
  | 'amend'
  | 'copy'
  | 'validateAll'
  | 'publish'
  | 'suspend'
  | 'archive'
  | 'rejectSeat'
  | 'suspendSeat'
  | 'name'
  | 'correct'
  | 'endTerm'
  | 'declare'
  | 'review'
  | 'addDocument'
  | 'withdraw';

/** Steps in the life of a partnership. */
export type Step = 'publish' | 'suspend' | 'archive';

const steps: Readonly<Record<string, readonly Step[]>> = {
  draft: ['publish'],
  submitted: ['publish'],
  under_validation: ['publish'],
  validated: ['publish', 'suspend', 'archive'],
  published: ['suspend', 'archive'],
  suspended: ['publish', 'archive'],
};

/** The steps that a partnership can take from where it is; the server has the last word. */
export const stepsOf = ({ status }: PartnershipRecord): readonly Step[] => steps[status] ?? [];

/** What an act can be done to. */
export type Subject =
  PartnershipRecord | MembershipRecord | Representative | ConflictDeclaration | PartnershipDocument;

/** Where the questions about the composition that a new partnership begins with stand. */
export const startRoot = '/from';

/** The answers with which a composition is taken over, if a new partnership was to begin with one. */
export const startOf = (answers: Answers): Answers | undefined => {
  const root = `${startRoot}/`;
  const given = Object.entries(answers).filter(([pointer]) => pointer.startsWith(root));
  return isAnswered(answers[`${root}fromPartnershipId`])
    ? Object.fromEntries(given.map(([pointer, answer]) => [pointer.slice(startRoot.length), answer]))
    : undefined;
};

/** What a task is done to, as it was last seen; undefined where there is nothing yet, or no longer. */
export const subjectOf = ({ act, on }: Task<ActId>, opened: Opened): Subject | undefined => {
  const { partnership, seat, seats = [], representatives, declarations, documents } = opened;
  const among = (records: readonly Subject[] | undefined) => records?.find(({ id }) => id === on);
  switch (act) {
    case 'open':
      return undefined;
    case 'name':
    case 'rejectSeat':
    case 'suspendSeat':
      return on === undefined ? undefined : seat?.id === on ? seat : among(seats);
    case 'correct':
    case 'endTerm':
    case 'declare':
      return among(representatives);
    case 'review':
      return among(declarations);
    case 'withdraw':
      return among(documents);
    default:
      return partnership;
  }
};

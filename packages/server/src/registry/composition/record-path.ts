import type { RecordStatus } from '@officine-coesione/contract';
import { walk } from '../registration-rules.ts';
import type { RecordAction } from '../registration-rules.ts';

/** What an authority does with a record that it keeps. */
export type Step = 'publish' | 'reject' | 'suspend' | 'archive';

const ofAuthority: readonly RecordAction[] = ['submit', 'start_validation', 'validate', 'publish'];

/** The ways on which a record can get there: an authority takes the steps of a life one after the other. */
const ways: Readonly<Record<Step, readonly (readonly RecordAction[])[]>> = {
  publish: [...ofAuthority.map((_, place) => ofAuthority.slice(place)), ['confirm']],
  reject: [['submit', 'reject'], ['reject']],
  suspend: [['suspend']],
  archive: [['suspend', 'archive'], ['archive']],
};

/** The state that a step leads to from a state; undefined when the life of a record does not allow it. */
export const stateAfter = (status: string, step: Step): RecordStatus | undefined =>
  ways[step].map((actions) => walk(status, actions)?.at(-1)?.to).find((state) => state !== undefined);

import type { Language } from '@officine-coesione/contract';
import type * as ActingPart from './act-list.ts';
import type * as RecordPart from './record.ts';

/** Code that comes with the first organisation or form that is opened. */
export interface Parts {
  readonly record?: typeof RecordPart;
  readonly acting?: typeof ActingPart;
}

/** Fetches what an organisation is shown with; with a form, its sentences on what is wrong too. */
export const fetchParts = async (
  wanted: { readonly acting: boolean },
  language: Language,
): Promise<Parts> => {
  const [record, acting] = await Promise.all([
    import('./record.ts'),
    wanted.acting ? import('./act-list.ts') : undefined,
  ]);
  await acting?.Acting.messages.speak(language);
  return { record, ...(acting && { acting }) };
};

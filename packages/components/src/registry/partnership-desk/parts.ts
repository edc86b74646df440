import type { Language } from '@officine-coesione/contract';
import type * as ActingPart from './act-list.ts';
import type * as RecordPart from './record.ts';
import type * as SeatPart from './seat-form.ts';

/** Code that comes with the first partnership, form or seat that is opened. */
export interface Parts {
  readonly record?: typeof RecordPart;
  readonly acting?: typeof ActingPart;
  readonly seat?: typeof SeatPart;
}

/** Fetches what a partnership is shown with; with a form, its sentences on what is wrong too. */
export const fetchParts = async (
  wanted: { readonly acting: boolean; readonly seat: boolean },
  language: Language,
): Promise<Parts> => {
  const [record, acting, seat] = await Promise.all([
    import('./record.ts'),
    wanted.acting ? import('./act-list.ts') : undefined,
    wanted.seat ? import('./seat-form.ts') : undefined,
  ]);
  await acting?.Acting.messages.speak(language);
  return { record, ...(acting && { acting }), ...(seat && { seat }) };
};

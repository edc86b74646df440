import { Organisations, type Send } from '@officine-coesione/sdk';
import type { Combobox, Found } from '../../form/combobox.ts';
import type { MembershipFormView } from './view.ts';

/** An organisation that was found, with the category it usually sits in. */
export interface FoundOrganisation extends Found {
  readonly category: string | undefined;
}

/** The published organisations whose name has these words: the first of them. */
export const searchOrganisations =
  (connect: () => Send) =>
  async (words: string, signal: AbortSignal): Promise<readonly FoundOrganisation[]> => {
    const { items } = await new Organisations(connect()).list({ q: words, limit: 8 }, { signal });
    return items.map(({ id, legalName, acronym, taxCode, registeredOffice, defaultCategory }) => ({
      id,
      label: legalName,
      detail: [acronym, registeredOffice?.municipality, /^\d{11}$/.test(taxCode ?? '') ? taxCode : undefined]
        .filter(Boolean)
        .join(' · '),
      category: defaultCategory,
    }));
  };

/** What a search has come to, in words; `chosen` is the name of what was chosen. */
export const searchStatus = (
  { state, found, open }: Combobox,
  { term }: MembershipFormView,
  chosen?: string,
): string => {
  if (state === 'loading') return term('searching');
  if (state === 'failed') return term('searchFailed');
  if (state === 'ready' && found.length === 0) return term('foundNone');
  if (state === 'ready' && open) return term('foundCount', found.length);
  return chosen ? term('chosenAs', chosen) : '';
};

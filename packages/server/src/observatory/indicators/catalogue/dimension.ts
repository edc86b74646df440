import type { Labels } from '@officine-coesione/contract';

/** What figures on partnerships can be broken down by. */
export const places = ['PROGRAMME', 'REF_AREA', 'TIME_PERIOD'];

/** What figures on their meetings can be broken down by. */
export const meetings = ['PROGRAMME', 'REF_AREA', 'PARTNER_CATEGORY', 'TIME_PERIOD'];

/** What figures on their members can be broken down by. */
export const members = ['PROGRAMME', 'REF_AREA', 'PARTNER_CATEGORY', 'TERRITORIAL_LEVEL', 'TIME_PERIOD'];

/** Symbols, which every language reads. */
export const everywhere = (symbols: string): Labels => ({
  it: symbols,
  en: symbols,
  de: symbols,
  fr: symbols,
  sl: symbols,
});

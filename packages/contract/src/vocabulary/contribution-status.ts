import type { Vocabulary } from './vocabulary.ts';

/** Code list contribution-status. Source: Officine Coesione. */
export const contributionStatus = {
  id: 'contribution-status',
  title: {
    it: 'Stato del contributo',
    en: 'State of the contribution',
    de: 'Stand des Beitrags',
    fr: 'État de la contribution',
    sl: 'Stanje prispevka',
  },
  source: 'Officine Coesione',
  items: {
    draft: {
      labels: { it: 'Bozza', en: 'Draft', de: 'Entwurf', fr: 'Brouillon', sl: 'Osnutek' },
    },
    submitted: {
      labels: { it: 'Inviato', en: 'Submitted', de: 'Eingereicht', fr: 'Envoyée', sl: 'Oddano' },
    },
    acknowledged: {
      labels: {
        it: 'Preso in carico',
        en: 'Acknowledged',
        de: 'Eingang bestätigt',
        fr: 'Prise en charge',
        sl: 'Prejem potrjen',
      },
    },
    answered: {
      labels: {
        it: 'Con risposta',
        en: 'Answered',
        de: 'Beantwortet',
        fr: 'Avec réponse',
        sl: 'Odgovorjeno',
      },
    },
    withdrawn: {
      labels: { it: 'Ritirato', en: 'Withdrawn', de: 'Zurückgezogen', fr: 'Retirée', sl: 'Umaknjeno' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list contribution-status. */
export type ContributionStatus = keyof (typeof contributionStatus)['items'];

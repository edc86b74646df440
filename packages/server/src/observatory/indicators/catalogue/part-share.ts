import { organisationsOf, percentage } from '../combine.ts';
import { notAtEnd, seatFacts } from '../fact-sets/seats.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Share by category. */
export const partShare: Indicator = {
  definition: {
    code: 'PART_SHARE',
    title: {
      it: 'Quota per categoria',
      en: 'Share by category',
      de: 'Anteil nach Kategorie',
      fr: 'Part par catégorie',
      sl: 'Delež po kategorijah',
    },
    description: {
      it: 'Quanta parte dei partner attivi appartiene a ciascuna categoria. Chi siede con due categorie conta in entrambe: le quote possono superare insieme il 100 %.',
      en: 'Which part of the active partners belongs to each category. One that sits under two categories counts in both: together the shares may exceed 100 %.',
      de: 'Welcher Teil der aktiven Partner zu jeder Kategorie gehört. Wer unter zwei Kategorien vertreten ist, zählt in beiden: zusammen können die Anteile 100 % übersteigen.',
      fr: 'Quelle part des partenaires actifs appartient à chaque catégorie. Celui qui siège sous deux catégories compte dans les deux : ensemble, les parts peuvent dépasser 100 %.',
      sl: 'Kolikšen del dejavnih partnerjev pripada posamezni kategoriji. Kdor sodeluje v dveh kategorijah, šteje v obeh: deleži skupaj lahko presežejo 100 %.',
    },
    type: 'structure',
    unit: '%',
    decimals: 1,
    direction: 'neutral',
    formulaText: {
      it: '|M_fine,c| / |M_fine| × 100',
      en: '|M_end,c| / |M_end| × 100',
      de: '|M_Ende,c| / |M_Ende| × 100',
      fr: '|M_fin,c| / |M_fin| × 100',
      sl: '|M_konec,c| / |M_konec| × 100',
    },
    numerator: {
      it: 'Organizzazioni attive della categoria',
      en: 'Active organisations of the category',
      de: 'Aktive Organisationen der Kategorie',
      fr: 'Organisations actives de la catégorie',
      sl: 'Dejavne organizacije v kategoriji',
    },
    denominator: {
      it: 'Organizzazioni attive',
      en: 'Active organisations',
      de: 'Aktive Organisationen',
      fr: 'Organisations actives',
      sl: 'Dejavne organizacije',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 4; Reg. (EU) 2021/1060, Art. 39',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: seatFacts,
  leftOut: notAtEnd,
  shownBy: 'category',
  combine: ({ facts, all }) => percentage(organisationsOf(facts), organisationsOf(all)),
};

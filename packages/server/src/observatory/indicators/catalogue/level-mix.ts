import { organisationsOf, percentage } from '../combine.ts';
import { notAtEnd, seatFacts } from '../fact-sets/seats.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Mix of levels. */
export const levelMix: Indicator = {
  definition: {
    code: 'LEVEL_MIX',
    title: {
      it: 'Mix dei livelli',
      en: 'Mix of levels',
      de: 'Mischung der Ebenen',
      fr: 'Répartition par niveau',
      sl: 'Mešanica ravni',
    },
    description: {
      it: 'Quanta parte dei partner attivi opera a ciascun livello territoriale. Di chi il livello non è noto si tiene conto solo nel totale.',
      en: 'Which part of the active partners works at each territorial level. Those whose level is not known count in the total only.',
      de: 'Welcher Teil der aktiven Partner auf jeder räumlichen Ebene arbeitet. Wessen Ebene nicht bekannt ist, zählt nur in der Summe.',
      fr: 'Quelle part des partenaires actifs travaille à chaque niveau territorial. Ceux dont le niveau n’est pas connu ne comptent que dans le total.',
      sl: 'Kolikšen del dejavnih partnerjev deluje na posamezni teritorialni ravni. Kdor nima znane ravni, šteje le v skupnem številu.',
    },
    type: 'structure',
    unit: '%',
    decimals: 1,
    direction: 'neutral',
    formulaText: {
      it: '|M_fine,l| / |M_fine| × 100',
      en: '|M_end,l| / |M_end| × 100',
      de: '|M_Ende,l| / |M_Ende| × 100',
      fr: '|M_fin,l| / |M_fin| × 100',
      sl: '|M_konec,l| / |M_konec| × 100',
    },
    numerator: {
      it: 'Organizzazioni attive del livello',
      en: 'Active organisations of the level',
      de: 'Aktive Organisationen der Ebene',
      fr: 'Organisations actives du niveau',
      sl: 'Dejavne organizacije na ravni',
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
    legalReference: 'Reg. (EU) 2021/1060, Art. 8(2)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: seatFacts,
  leftOut: notAtEnd,
  shownBy: 'level',
  combine: ({ facts, all }) => percentage(organisationsOf(facts), organisationsOf(all)),
};

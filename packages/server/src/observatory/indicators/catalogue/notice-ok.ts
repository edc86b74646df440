import { percentage, unitsOf } from '../combine.ts';
import { meetingFacts } from '../fact-sets/meetings.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { meetings } from './dimension.ts';

/** Notice kept. */
export const noticeOk: Indicator = {
  definition: {
    code: 'NOTICE_OK',
    title: {
      it: 'Rispetto dei termini di preavviso',
      en: 'Notice kept',
      de: 'Eingehaltene Ladungsfrist',
      fr: 'Respect du préavis',
      sl: 'Spoštovanje roka vabila',
    },
    description: {
      it: 'Quante delle sedute non urgenti sono state convocate, con i documenti, con il preavviso dovuto: i giorni lavorativi del regolamento interno, altrimenti dieci. Numeratore e denominatore contano solo sedute non urgenti. Per una categoria di partner contano le sedute in cui era atteso almeno un suo membro, osservatori esclusi: una seduta conta in più categorie, e una volta sola nel totale, che non è la loro somma.',
      en: 'How many of the meetings that were not urgent were convened, documents included, with the notice due: the working days of the rules of procedure, otherwise ten. Both numerator and denominator count meetings that were not urgent only. For a partner category those meetings count to which at least one of its members, observers aside, was to come: a meeting counts in several categories, and once in the total, which is not their sum.',
      de: 'Wie viele der nicht dringlichen Sitzungen samt Unterlagen fristgerecht einberufen wurden: mit den Arbeitstagen der Geschäftsordnung, sonst zehn. Zähler und Nenner zählen nur nicht dringliche Sitzungen. Für eine Partnerkategorie zählen die Sitzungen, zu denen mindestens eines ihrer Mitglieder, Beobachter ausgenommen, erwartet wurde: Eine Sitzung zählt in mehreren Kategorien, im Gesamtwert nur einmal; er ist nicht die Summe der Kategorien.',
      fr: 'Combien des séances non urgentes ont été convoquées, documents compris, avec le préavis dû : les jours ouvrables du règlement intérieur, sinon dix. Numérateur et dénominateur ne comptent que les séances non urgentes. Pour une catégorie de partenaires comptent les séances où au moins un de ses membres, hors observateurs, était attendu : une séance compte dans plusieurs catégories, et une seule fois dans le total, qui n’est pas leur somme.',
      sl: 'Koliko nenujnih sej je bilo sklicanih, skupaj z dokumenti, v predpisanem roku: v delovnih dneh iz poslovnika, sicer v desetih. Števec in imenovalec štejeta le nenujne seje. Za kategorijo partnerjev štejejo seje, na katere je bil pričakovan vsaj en njen član, razen opazovalcev: seja šteje v več kategorijah, v skupni vrednosti pa enkrat: ta ni njihov seštevek.',
    },
    type: 'process',
    unit: '%',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'sedute non urgenti con min(convocazione, documenti) ≥ termine / sedute non urgenti × 100',
      en: 'meetings not urgent with min(convocation, documents) ≥ notice due / meetings not urgent × 100',
      de: 'nicht dringliche Sitzungen mit min(Einberufung, Unterlagen) ≥ Frist / nicht dringliche Sitzungen × 100',
      fr: 'séances non urgentes avec min(convocation, documents) ≥ délai / séances non urgentes × 100',
      sl: 'nenujne seje z min(sklic, dokumenti) ≥ rok / nenujne seje × 100',
    },
    numerator: {
      it: 'Sedute non urgenti con il preavviso dovuto',
      en: 'Meetings not urgent with the notice due',
      de: 'Nicht dringliche Sitzungen mit eingehaltener Frist',
      fr: 'Séances non urgentes avec le préavis dû',
      sl: 'Nenujne seje s spoštovanim rokom',
    },
    denominator: {
      it: 'Sedute non urgenti',
      en: 'Meetings not urgent',
      de: 'Nicht dringliche Sitzungen',
      fr: 'Séances non urgentes',
      sl: 'Nenujne seje',
    },
    minDenominator: 1,
    dimensions: meetings,
    legalReference: 'Reg. (EU) 240/2014, Art. 11(b)',
    methodVersion: '1.1.0',
    periodicity: 'P1Y',
  },
  facts: meetingFacts,
  leftOut: (traits) => (has(meetingFacts, 'urgent')({ traits }) ? 'urgent' : undefined),
  combine: ({ facts }) => percentage(unitsOf(facts, has(meetingFacts, 'kept')), unitsOf(facts)),
};

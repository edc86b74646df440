import { mean } from '../combine.ts';
import { meetingFacts } from '../fact-sets/meetings.ts';
import type { Indicator } from '../indicator.ts';
import { meetings } from './dimension.ts';

/** Mean notice. */
export const noticeD: Indicator = {
  definition: {
    code: 'NOTICE_D',
    title: {
      it: 'Preavviso medio',
      en: 'Mean notice',
      de: 'Mittlere Ladungsfrist',
      fr: 'Préavis moyen',
      sl: 'Povprečni rok vabila',
    },
    description: {
      it: 'Media dei giorni lavorativi tra la convocazione e la seduta: dal giorno dopo la convocazione al giorno prima della seduta, senza sabati, domeniche e festività italiane. Contano anche sedute urgenti e procedure scritte. Per una categoria di partner contano le sedute in cui era atteso almeno un suo membro, osservatori esclusi: una seduta conta in più categorie, e una volta sola nel totale, che non è la loro somma.',
      en: 'Mean of the working days between the convocation and the meeting: from the day after the convocation to the day before the meeting, without Saturdays, Sundays and Italian holidays. Urgent meetings and procedures in writing count too. For a partner category those meetings count to which at least one of its members, observers aside, was to come: a meeting counts in several categories, and once in the total, which is not their sum.',
      de: 'Mittel der Arbeitstage zwischen Einberufung und Sitzung: vom Tag nach der Einberufung bis zum Tag vor der Sitzung, ohne Samstage, Sonntage und italienische Feiertage. Dringliche Sitzungen und schriftliche Verfahren zählen mit. Für eine Partnerkategorie zählen die Sitzungen, zu denen mindestens eines ihrer Mitglieder, Beobachter ausgenommen, erwartet wurde: Eine Sitzung zählt in mehreren Kategorien, im Gesamtwert nur einmal; er ist nicht die Summe der Kategorien.',
      fr: 'Moyenne des jours ouvrables entre la convocation et la séance : du lendemain de la convocation à la veille de la séance, sans samedis, dimanches et jours fériés italiens. Les séances urgentes et les procédures écrites comptent aussi. Pour une catégorie de partenaires comptent les séances où au moins un de ses membres, hors observateurs, était attendu : une séance compte dans plusieurs catégories, et une seule fois dans le total, qui n’est pas leur somme.',
      sl: 'Povprečje delovnih dni med sklicem in sejo: od dneva po sklicu do dneva pred sejo, brez sobot, nedelj in italijanskih praznikov. Štejejo tudi nujne seje in pisni postopki. Za kategorijo partnerjev štejejo seje, na katere je bil pričakovan vsaj en njen član, razen opazovalcev: seja šteje v več kategorijah, v skupni vrednosti pa enkrat: ta ni njihov seštevek.',
    },
    type: 'process',
    unit: 'wd',
    decimals: 1,
    direction: 'higher',
    formulaText: {
      it: 'Σ giorni lavorativi di preavviso / sedute',
      en: 'Σ working days of notice / meetings',
      de: 'Σ Arbeitstage der Ladungsfrist / Sitzungen',
      fr: 'Σ jours ouvrables de préavis / séances',
      sl: 'Σ delovni dnevi roka / seje',
    },
    numerator: {
      it: 'Giorni lavorativi di preavviso',
      en: 'Working days of notice',
      de: 'Arbeitstage der Ladungsfrist',
      fr: 'Jours ouvrables de préavis',
      sl: 'Delovni dnevi roka',
    },
    denominator: {
      it: 'Sedute convocate e tenute',
      en: 'Meetings convened and held',
      de: 'Einberufene und abgehaltene Sitzungen',
      fr: 'Séances convoquées et tenues',
      sl: 'Sklicane in izvedene seje',
    },
    minDenominator: 1,
    dimensions: meetings,
    legalReference: 'Reg. (EU) 240/2014, Art. 11(b)',
    methodVersion: '1.1.0',
    periodicity: 'P1Y',
  },
  facts: meetingFacts,
  combine: ({ facts }) => {
    const convened = facts.flatMap(({ days, units }) => (days === null ? [] : [{ days, units }]));
    return mean(
      convened.reduce((sum, { days, units }) => sum + days * units, 0),
      convened.reduce((sum, { units }) => sum + units, 0),
    );
  },
};

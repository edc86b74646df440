import type { IndicatorDefinition } from '@officine-coesione/contract';
import type { Tally } from './counting.ts';
import { total } from './counting.ts';

/** A value, or why there is none (SDMX CL_OBS_STATUS); and what it was computed from, where that is known. */
export type Observation = (
  { readonly value: number } | { readonly value: null; readonly status: 'M' | 'O' }
) & { readonly numerator?: number; readonly denominator?: number };

/** An indicator: what it is, and how it is computed from the organisations counted in a cell. */
export interface Indicator {
  readonly definition: IndicatorDefinition;
  readonly formula: (tally: Tally, category: string) => Observation;
}

const dimensions = ['PROGRAMME', 'REF_AREA', 'PARTNER_CATEGORY', 'TERRITORIAL_LEVEL', 'TIME_PERIOD'];

const activePartners: Indicator = {
  definition: {
    code: 'PART_N',
    title: {
      it: 'Partner attivi',
      en: 'Active partners',
      de: 'Aktive Partner',
      fr: 'Partenaires actifs',
      sl: 'Dejavni partnerji',
    },
    description: {
      it: 'Quante organizzazioni diverse siedono nei partenariati alla fine del periodo. Chi siede in più partenariati conta una volta sola.',
      en: 'How many different organisations sit in the partnerships at the end of the period. One that sits in several counts once.',
      de: 'Wie viele verschiedene Organisationen am Ende des Zeitraums in den Partnerschaften vertreten sind. Wer in mehreren vertreten ist, zählt einmal.',
      fr: 'Combien d’organisations différentes siègent dans les partenariats à la fin de la période. Celle qui siège dans plusieurs compte une fois.',
      sl: 'Koliko različnih organizacij sodeluje v partnerstvih ob koncu obdobja. Kdor sodeluje v več partnerstvih, šteje enkrat.',
    },
    type: 'structure',
    unit: 'n',
    decimals: 0,
    direction: 'neutral',
    formulaText: {
      it: '|M_fine|: organizzazioni distinte con un’adesione attiva alla fine del periodo',
      en: '|M_end|: distinct organisations with an active membership at the end of the period',
      de: '|M_Ende|: verschiedene Organisationen mit aktiver Mitgliedschaft am Ende des Zeitraums',
      fr: '|M_fin| : organisations distinctes ayant une adhésion active à la fin de la période',
      sl: '|M_konec|: različne organizacije z dejavnim članstvom ob koncu obdobja',
    },
    numerator: {
      it: 'Organizzazioni distinte con un’adesione attiva',
      en: 'Distinct organisations with an active membership',
      de: 'Verschiedene Organisationen mit aktiver Mitgliedschaft',
      fr: 'Organisations distinctes ayant une adhésion active',
      sl: 'Različne organizacije z dejavnim članstvom',
    },
    minDenominator: 0,
    dimensions,
    legalReference: 'Reg. (EU) 240/2014, Art. 4',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  formula: (tally, category) =>
    uncounted(tally) ?? { value: tally.of(category), numerator: tally.of(category) },
};

const partnerShare: Indicator = {
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
      it: 'Quanta parte dei partner attivi appartiene a ciascuna categoria. Chi siede con due categorie conta in entrambe: le quote possono superare insieme il 100 %.',
      en: 'Which part of the active partners belongs to each category. One that sits under two categories counts in both: together the shares may exceed 100 %.',
      de: 'Welcher Teil der aktiven Partner zu jeder Kategorie gehört. Wer unter zwei Kategorien vertreten ist, zählt in beiden: zusammen können die Anteile 100 % übersteigen.',
      fr: 'Quelle part des partenaires actifs appartient à chaque catégorie. Celui qui siège sous deux catégories compte dans les deux : ensemble, les parts peuvent dépasser 100 %.',
      sl: 'Kolikšen del dejavnih partnerjev pripada posamezni kategoriji. Kdor sodeluje v dveh kategorijah, šteje v obeh: deleži skupaj lahko presežejo 100 %.',
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
    dimensions,
    legalReference: 'Reg. (EU) 240/2014, Art. 4; Reg. (EU) 2021/1060, Art. 39',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  formula: (tally, category) => {
    const missing = uncounted(tally);
    if (missing) return missing;
    const parts = { numerator: tally.of(category), denominator: tally.of(total) };
    const { numerator, denominator } = parts;
    return denominator === 0
      ? { value: null, status: 'M', ...parts }
      : { value: (numerator / denominator) * 100, ...parts };
  },
};

/** Missing where nothing is recorded, or where it is not known who sat there. */
const uncounted = ({ recorded, unknown }: Tally): Observation | undefined =>
  recorded && !unknown ? undefined : { value: null, status: 'O' };

/** Every indicator the observatory computes, in the order of the catalogue. */
export const catalogue: readonly Indicator[] = [activePartners, partnerShare];

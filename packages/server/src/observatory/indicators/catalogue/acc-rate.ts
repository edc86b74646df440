import { percentage, unitsOf } from '../combine.ts';
import { contributionFacts, takenBack } from '../fact-sets/consultations.ts';
import { has } from '../fact.ts';
import type { Indicator } from '../indicator.ts';
import { members } from './dimension.ts';

/** Contributions accepted. */
export const accRate: Indicator = {
  definition: {
    code: 'ACC_RATE',
    title: {
      it: 'Contributi accolti',
      en: 'Contributions accepted',
      de: 'Angenommene Beiträge',
      fr: 'Contributions acceptées',
      sl: 'Sprejeti prispevki',
    },
    description: {
      it: 'Quanti dei contributi con riscontro sono stati accolti; un accoglimento parziale vale la metà. Nella spiegazione c’è anche la versione stretta, che conta solo quelli accolti per intero.',
      en: 'How many of the contributions answered were accepted; acceptance in part counts one half. The explanation also tells the strict version, which counts those accepted in whole only.',
      de: 'Wie viele der beantworteten Beiträge angenommen wurden; eine teilweise Annahme zählt halb. Die Erläuterung nennt auch die strenge Fassung, die nur vollständig angenommene zählt.',
      fr: 'Combien des contributions ayant reçu une réponse ont été acceptées ; une acceptation partielle compte pour moitié. L’explication donne aussi la version stricte, qui ne compte que celles acceptées intégralement.',
      sl: 'Koliko prispevkov z odgovorom je bilo sprejetih; delno sprejetje šteje polovico. Razlaga navaja tudi strogo različico, ki šteje le v celoti sprejete.',
    },
    type: 'outcome',
    unit: '%',
    decimals: 1,
    direction: 'neutral',
    formulaText: {
      it: '(accolti + 0,5 × accolti in parte) / con riscontro × 100',
      en: '(accepted + 0.5 × accepted in part) / answered × 100',
      de: '(angenommen + 0,5 × teilweise angenommen) / beantwortet × 100',
      fr: '(acceptées + 0,5 × acceptées en partie) / avec réponse × 100',
      sl: '(sprejeti + 0,5 × delno sprejeti) / z odgovorom × 100',
    },
    numerator: {
      it: 'Contributi accolti, quelli in parte per metà',
      en: 'Contributions accepted, those in part by half',
      de: 'Angenommene Beiträge, teilweise angenommene zur Hälfte',
      fr: 'Contributions acceptées, celles en partie pour moitié',
      sl: 'Sprejeti prispevki, delno sprejeti polovično',
    },
    denominator: {
      it: 'Contributi con riscontro',
      en: 'Contributions answered',
      de: 'Beantwortete Beiträge',
      fr: 'Contributions ayant reçu une réponse',
      sl: 'Prispevki z odgovorom',
    },
    minDenominator: 1,
    dimensions: members,
    legalReference: 'Reg. (EU) 240/2014, Art. 5(2)(c)',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: contributionFacts,
  leftOut: (traits) =>
    takenBack(traits) ?? (has(contributionFacts, 'answered')({ traits }) ? undefined : 'not_answered'),
  combine: ({ facts }) => {
    const accepted = unitsOf(facts, has(contributionFacts, 'accepted'));
    const partly = unitsOf(facts, has(contributionFacts, 'partly'));
    const answered = unitsOf(facts);
    const strict = percentage(accepted, answered);
    const rate = percentage(accepted + 0.5 * partly, answered);
    return rate.value === null
      ? rate
      : { ...rate, working: `(${accepted} + 0.5 × ${partly}) / ${answered} × 100; ${strict.working}` };
  },
};

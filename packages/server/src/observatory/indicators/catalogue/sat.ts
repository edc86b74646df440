import { satisfactionOf } from '../../surveys/satisfaction.ts';
import { sumOf, unitsOf } from '../combine.ts';
import { satisfactionFacts } from '../fact-sets/surveys.ts';
import type { Indicator } from '../indicator.ts';
import { everywhere, places } from './dimension.ts';

/** Satisfaction. */
export const sat: Indicator = {
  definition: {
    code: 'SAT',
    title: {
      it: 'Soddisfazione',
      en: 'Satisfaction',
      de: 'Zufriedenheit',
      fr: 'Satisfaction',
      sl: 'Zadovoljstvo',
    },
    description: {
      it: 'Quanto i partner sono soddisfatti del partenariato, da 0 a 100: la media delle risposte convalidate alle domande da 1 a 5, con l’intervallo che nel 95 % dei campioni contiene la media vera. Con meno di cinque risposte il valore è riservato, e con esso altri che permetterebbero di ricavarlo.',
      en: 'How satisfied partners are with the partnership, from 0 to 100: the mean of the validated responses to the questions from 1 to 5, with the interval that holds the true mean in 95 % of samples. With fewer than five responses the value is confidential, and so are others that would give it away.',
      de: 'Wie zufrieden die Partner mit der Partnerschaft sind, von 0 bis 100: der Mittelwert der bestätigten Antworten auf die Fragen von 1 bis 5, mit dem Intervall, das in 95 % der Stichproben den wahren Mittelwert enthält. Bei weniger als fünf Antworten ist der Wert vertraulich, ebenso andere, aus denen er sich ergäbe.',
      fr: 'À quel point les partenaires sont satisfaits du partenariat, de 0 à 100 : la moyenne des réponses validées aux questions de 1 à 5, avec l’intervalle qui contient la vraie moyenne dans 95 % des échantillons. Avec moins de cinq réponses, la valeur est confidentielle, comme d’autres qui permettraient de la déduire.',
      sl: 'Kako zadovoljni so partnerji s partnerstvom, od 0 do 100: povprečje potrjenih odgovorov na vprašanja od 1 do 5, z intervalom, ki v 95 % vzorcev vsebuje pravo povprečje. Pri manj kot petih odgovorih je vrednost zaupna, prav tako druge, iz katerih bi jo lahko izračunali.',
    },
    type: 'outcome',
    unit: '0-100',
    decimals: 1,
    direction: 'higher',
    formulaText: everywhere('Σ (x − 1) / 4 × 100 / n; x = 1 … 5'),
    numerator: {
      it: 'Somma delle risposte, da 0 a 100 ciascuna',
      en: 'Sum of the responses, from 0 to 100 each',
      de: 'Summe der Antworten, je 0 bis 100',
      fr: 'Somme des réponses, de 0 à 100 chacune',
      sl: 'Vsota odgovorov, vsak od 0 do 100',
    },
    denominator: {
      it: 'Risposte convalidate',
      en: 'Validated responses',
      de: 'Bestätigte Antworten',
      fr: 'Réponses validées',
      sl: 'Potrjeni odgovori',
    },
    minDenominator: 5,
    dimensions: places,
    legalReference: 'OECD (2021), Evaluation Guidelines for Representative Deliberative Processes',
    methodVersion: '1.0.0',
    periodicity: 'P1Y',
  },
  facts: satisfactionFacts,
  persons: () => true,
  most: 100,
  combine: ({ facts }) => {
    const [n, sum] = [unitsOf(facts), sumOf(facts, 'n')];
    const told = satisfactionOf({ n, sum, squares: sumOf(facts, 'd') });
    if (!told) return { value: null, status: 'M', numerator: sum, denominator: n };
    const { mean: value, lower, upper } = told;
    const working = `${sum.toFixed(2)} / ${n} = ${value.toFixed(2)} [${lower.toFixed(2)}; ${upper.toFixed(2)}]`;
    return { value, lower, upper, numerator: sum, denominator: n, working };
  },
};

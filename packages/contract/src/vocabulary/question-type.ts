import type { Vocabulary } from './vocabulary.ts';

/** Code list question-type. Source: Officine Coesione. */
export const questionType = {
  id: 'question-type',
  title: {
    it: 'Tipo di domanda',
    en: 'Type of question',
    de: 'Art der Frage',
    fr: 'Type de question',
    sl: 'Vrsta vprašanja',
  },
  source: 'Officine Coesione',
  items: {
    single: {
      labels: {
        it: 'Una sola scelta',
        en: 'One choice',
        de: 'Eine Auswahl',
        fr: 'Un seul choix',
        sl: 'Ena izbira',
      },
    },
    multiple: {
      labels: {
        it: 'Più scelte',
        en: 'Several choices',
        de: 'Mehrere Auswahlen',
        fr: 'Plusieurs choix',
        sl: 'Več izbir',
      },
    },
    likert: {
      labels: {
        it: 'Scala da 1 a 5',
        en: 'Scale from 1 to 5',
        de: 'Skala von 1 bis 5',
        fr: 'Échelle de 1 à 5',
        sl: 'Lestvica od 1 do 5',
      },
    },
    number: { labels: { it: 'Numero', en: 'Number', de: 'Zahl', fr: 'Nombre', sl: 'Število' } },
    text: { labels: { it: 'Testo', en: 'Text', de: 'Text', fr: 'Texte', sl: 'Besedilo' } },
    date: { labels: { it: 'Data', en: 'Date', de: 'Datum', fr: 'Date', sl: 'Datum' } },
  },
} as const satisfies Vocabulary;

/** A code of the list question-type. */
export type QuestionType = keyof (typeof questionType)['items'];

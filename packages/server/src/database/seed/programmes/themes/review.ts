import type { Subject } from '../subject.ts';

/** What some committees asked in autumn 2026, for the evaluation half way; not all is answered. */
export type Review = Pick<Subject, 'title' | 'summary' | 'questions' | 'said'>;

const asked = (of: string, question: string): Omit<Review, 'said'> => ({
  title: `Valutazione intermedia: ${of}`,
  summary: 'Quali domande deve porsi la valutazione intermedia, e con quali dati si può rispondere.',
  questions: [question],
});

/** Of courses. */
export const courses: Review = {
  ...asked('che cosa resta dopo i corsi', 'Come si misura se un corso è servito?'),
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'question',
      text: 'Quante persone usano ancora, dopo un anno, ciò che hanno imparato?',
      outcome: 'accepted',
      answer: 'La domanda entra nel capitolato della valutazione.',
      landed: 'Domanda 4',
    },
    {
      by: 'Snals',
      kind: 'proposal',
      text: 'Si ascoltino anche i docenti, con un questionario breve.',
    },
  ],
};

/** Of nurseries. */
export const childhood: Review = {
  ...asked('i servizi per l’infanzia', 'Che cosa è cambiato per le famiglie?'),
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'proposal',
      text: 'Proponiamo di confrontare i comuni con e senza il contributo, a parità di abitanti.',
      outcome: 'accepted',
      answer: 'Il confronto tra comuni simili è ora nel disegno della valutazione.',
      landed: 'Paragrafo 2.3',
    },
    {
      by: 'Cgil',
      kind: 'position',
      text: 'La valutazione guardi anche alle condizioni di chi lavora nei nidi.',
    },
  ],
};

/** Of care at home. */
export const homeCare: Review = {
  ...asked('la cura a domicilio', 'Quali famiglie non sono state raggiunte?'),
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'data',
      text: 'Chiediamo che i dati siano pubblicati per distretto e non solo per provincia.',
      outcome: 'partially_accepted',
      answer: 'I dati escono per distretto dove i casi sono almeno cinque, per tutelare le persone.',
      landed: 'Paragrafo 4.1',
    },
    {
      by: 'Cisl',
      kind: 'question',
      text: 'Quanto tempo passa tra la dimissione e la prima visita a casa?',
    },
  ],
};

/** Of the way to a home. */
export const housing: Review = {
  ...asked('i percorsi verso la casa', 'Quante persone hanno oggi una casa propria?'),
  said: [
    {
      by: 'Snals',
      kind: 'proposal',
      text: 'Si guardi anche a quanti bambini sono rimasti nella stessa scuola.',
      withdrawn: true,
    },
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'position',
      text: 'La valutazione andrebbe affidata a chi non ha gestito i progetti.',
      outcome: 'accepted',
      answer: 'L’incarico esclude chi ha avuto un ruolo nei progetti finanziati.',
    },
  ],
};

/** Of traineeships. */
export const traineeships: Review = {
  ...asked('tirocini e lavoro', 'Quanti tirocini sono diventati un contratto?'),
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'question',
      text: 'I contratti durano? Chiediamo di guardare a dodici e a ventiquattro mesi.',
      outcome: 'accepted',
      answer: 'La rilevazione si fa a dodici e a ventiquattro mesi.',
      landed: 'Domanda 2',
    },
    { by: 'Ugl', kind: 'data', text: 'Si distingua tra settori: il turismo nasconde gli altri.' },
  ],
};

/** Of work and care. */
export const timesOfCare: Review = {
  ...asked('lavoro e tempi di cura', 'Chi ha usato i buoni, e chi no?'),
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'proposal',
      text: 'Proponiamo interviste anche a chi non ha fatto domanda, per capire perché.',
      outcome: 'rejected',
      answer: 'Il contratto di valutazione è già assegnato e non comprende altre interviste.',
    },
    { by: 'Uil', kind: 'position', text: 'Le spese per i figli con disabilità vanno contate a parte.' },
  ],
};

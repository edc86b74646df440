import type { Subject } from '../subject.ts';

/** Nurseries. */
export const nurseries: Subject = {
  matter: 'nidi e servizi per la prima infanzia',
  title: 'Nidi e servizi per la prima infanzia: orari, rette, comuni piccoli',
  summary: 'Come usare le risorse per i nidi dove i posti sono meno e gli orari più corti.',
  involvementLevel: 'consultation',
  questions: ['Che cosa impedisce oggi a una famiglia di usare un nido?'],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'data',
      text: 'La copertura si legge solo per comune: chiediamo di guardarla per tempo di viaggio, che nelle valli conta di più.',
      outcome: 'accepted',
      answer: 'La mappa allegata usa ora il tempo di viaggio fino al posto libero più vicino.',
      landed: 'Allegato 1',
    },
    {
      by: 'Cgil',
      kind: 'proposal',
      text: 'La retta va azzerata sotto una soglia di reddito: gli sconti parziali non cambiano le scelte.',
      outcome: 'partially_accepted',
      answer: 'L’azzeramento è previsto per il primo anno; dal secondo dipende dal bilancio.',
      landed: 'Articolo 8',
    },
    {
      by: 'Cisl',
      kind: 'proposal',
      text: 'Chi lavora su turni ha bisogno di aperture prima delle sette e mezza: proponiamo un contributo dedicato.',
      outcome: 'accepted',
      answer: 'Le aperture anticipate hanno un contributo orario a parte.',
      landed: 'Articolo 10',
    },
  ],
};

/** Work of persons with disabilities. */
export const disability: Subject = {
  matter: 'lavoro delle persone con disabilità',
  title: 'Lavoro delle persone con disabilità: sostegno che dura',
  summary: 'Che cosa serve dopo l’assunzione perché un posto di lavoro resti.',
  involvementLevel: 'co_design',
  questions: ['Chi sostiene la persona e l’impresa dopo i primi sei mesi?'],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'proposal',
      text: 'Gli adattamenti del posto di lavoro si paghino in anticipo: le imprese piccole non possono anticiparli.',
      outcome: 'accepted',
      answer: 'L’anticipo per gli adattamenti sale all’ottanta per cento.',
    },
    {
      by: 'Snals',
      kind: 'proposal',
      text: 'Il passaggio dalla scuola al lavoro va preparato nell’ultimo anno: chiediamo un progetto comune tra scuola e servizi.',
      outcome: 'partially_accepted',
      answer: 'Il progetto comune si sperimenta in due province, poi si valuta se estenderlo.',
      landed: 'Paragrafo 2.4',
    },
    {
      by: 'Uil',
      kind: 'amendment',
      text: 'Il tutor in azienda va formato: aggiungere almeno sedici ore.',
      outcome: 'accepted',
      answer: 'La formazione del tutor è ora obbligatoria, per sedici ore.',
      landed: 'Articolo 13',
    },
    {
      by: 'Ugl',
      kind: 'position',
      text: 'Chiediamo di estendere gli incentivi ai contratti di un solo mese.',
      outcome: 'rejected',
      answer: 'Un sostegno che deve durare non si concilia con contratti così brevi.',
    },
  ],
};

/** Care at home. */
export const homeCare: Subject = {
  matter: 'cura a domicilio degli anziani',
  title: 'Cura a domicilio degli anziani: chi assiste, chi coordina',
  summary: 'Come dare continuità all’assistenza quando una persona torna a casa dall’ospedale.',
  involvementLevel: 'co_programming',
  questions: ['Dove si interrompe oggi l’assistenza?'],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'question',
      text: 'Come si tiene conto del caldo estivo, che colpisce prima chi vive da solo?',
      outcome: 'accepted',
      answer:
        'I piani di assistenza prevedono da quest’anno un’allerta per il caldo e le visite nei giorni peggiori.',
      landed: 'Paragrafo 5.2',
    },
    {
      by: 'Cisl',
      kind: 'proposal',
      text: 'Un solo numero da chiamare per famiglia: proponiamo uno sportello in ogni distretto.',
      outcome: 'accepted',
      answer: 'Lo sportello unico è un requisito per ogni distretto.',
      landed: 'Articolo 4',
    },
    {
      by: 'Uil',
      kind: 'position',
      text: 'Chi assiste in famiglia va riconosciuto con un assegno.',
      outcome: 'rejected',
      answer: 'L’assegno è materia di un’altra norma e non può gravare sul programma.',
    },
  ],
};

/** Homes for who has none. */
export const housing: Subject = {
  matter: 'casa e servizi per chi non l’ha',
  title: 'Casa e servizi per chi non l’ha: dall’emergenza all’accompagnamento',
  summary: 'Come passare dai posti letto per l’inverno a percorsi che portano a una casa.',
  involvementLevel: 'dialogue',
  questions: ['Che cosa manca tra il dormitorio e una casa?'],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'position',
      text: 'I documenti sono arrivati pochi giorni prima della seduta: su un tema così non c’è stato il tempo di sentire chi ci lavora.',
      outcome: 'partially_accepted',
      answer: 'La consultazione è stata aperta per questo; per le sedute si lavora ad anticipare gli invii.',
    },
    {
      by: 'Snals',
      kind: 'proposal',
      text: 'I bambini che cambiano alloggio cambiano scuola: chiediamo che il trasporto fino alla scuola di prima sia ammesso.',
      outcome: 'rejected',
      answer: 'Il trasporto scolastico è di competenza dei comuni e non può essere finanziato qui.',
    },
    {
      by: 'Cgil',
      kind: 'proposal',
      text: 'Gli alloggi diffusi funzionano meglio dei grandi centri: andrebbero premiati.',
      outcome: 'accepted',
      answer: 'Il punteggio premia le soluzioni fino a otto persone.',
      landed: 'Criterio A.3',
    },
    {
      by: 'Cisl',
      kind: 'data',
      text: 'Alleghiamo una traccia per contare le persone nei servizi nello stesso modo in tutte le città.',
      outcome: 'deferred',
      answer: 'La traccia sarà provata in due città prima di essere adottata.',
    },
  ],
};

/** Work of women. */
export const womenAtWork: Subject = {
  matter: 'lavoro delle donne e tempi di cura',
  title: 'Lavoro delle donne e tempi di cura: quali servizi, in quali orari',
  summary: 'Quali servizi fanno la differenza quando si torna al lavoro dopo una nascita.',
  involvementLevel: 'consultation',
  questions: ['Che cosa serve nei primi dodici mesi dopo il rientro?'],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'amendment',
      text: 'Manca una valutazione degli effetti sul lavoro nei comuni costieri, dove è stagionale: chiediamo di prevederla.',
      outcome: 'partially_accepted',
      answer: 'La valutazione copre anche il lavoro stagionale, senza un capitolo a parte.',
      landed: 'Paragrafo 6.1',
    },
    {
      by: 'Cgil',
      kind: 'proposal',
      text: 'I buoni per i servizi si chiedano una volta sola all’anno, e non ogni trimestre.',
      outcome: 'accepted',
      answer: 'La domanda è annuale, con una sola conferma a metà periodo.',
      landed: 'Articolo 5',
    },
    {
      by: 'Uil',
      kind: 'amendment',
      text: 'Chiediamo di comprendere anche chi lavora in proprio.',
      outcome: 'accepted',
      answer: 'Le lavoratrici autonome sono tra le destinatarie.',
      landed: 'Articolo 2',
    },
  ],
};

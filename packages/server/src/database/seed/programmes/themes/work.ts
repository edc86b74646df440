import type { Subject } from '../subject.ts';

/** Short courses for who looks for work. */
export const digitalSkills: Subject = {
  matter: 'competenze digitali per chi cerca lavoro',
  title: 'Competenze digitali per chi cerca lavoro: come scrivere l’avviso',
  summary: 'Prima di pubblicare l’avviso sui corsi brevi, la bozza si discute con i partner.',
  involvementLevel: 'co_design',
  questions: ['Chi resta fuori dai corsi che ci sono già?', 'Quanto deve durare un corso perché serva?'],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'data',
      text: 'I corsi andrebbero valutati a distanza di un anno: proponiamo di raccogliere fin dall’inizio i dati che servono.',
      outcome: 'accepted',
      answer: 'La scheda di iscrizione raccoglie ora il consenso a un questionario dopo dodici mesi.',
      landed: 'Allegato 2',
    },
    {
      by: 'Snals',
      kind: 'proposal',
      text: 'Le scuole serali hanno aule e docenti: chiediamo che possano ospitare i corsi.',
      outcome: 'accepted',
      answer: 'I centri per l’istruzione degli adulti entrano tra i soggetti ammessi.',
      landed: 'Articolo 4',
    },
    {
      by: 'Cgil',
      kind: 'amendment',
      text: 'Chi ha più di cinquant’anni va seguito con un tutor: la bozza non lo prevede.',
      outcome: 'partially_accepted',
      answer:
        'Il tutor è previsto per i corsi oltre le quaranta ore; per quelli più brevi il costo non è ammissibile.',
      landed: 'Articolo 7',
    },
    {
      by: 'Ugl',
      kind: 'position',
      text: 'Chiediamo che l’indennità di frequenza sia pagata ogni mese e non alla fine.',
      outcome: 'rejected',
      answer: 'Il pagamento mensile non è possibile con il sistema di rendicontazione in uso.',
    },
  ],
};

/** Training in small firms. */
export const continuousTraining: Subject = {
  matter: 'formazione continua nelle piccole imprese',
  title: 'Formazione continua nelle piccole imprese: i criteri di selezione',
  summary: 'I criteri con cui si scelgono i piani formativi, prima che il comitato li approvi.',
  involvementLevel: 'consultation',
  questions: ['Quali imprese non riescono a formare chi ci lavora, e perché?'],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'proposal',
      text: 'Tra i contenuti premiati mancano l’efficienza energetica e l’uso dei materiali: proponiamo di aggiungerli.',
      outcome: 'accepted',
      answer: 'Il criterio B.2 dà cinque punti ai piani che formano alla transizione ecologica.',
      landed: 'Criterio B.2',
    },
    {
      by: 'Cisl',
      kind: 'amendment',
      text: 'Il piano va concordato con chi lavora: chiediamo che l’accordo sia un requisito e non un punteggio.',
      outcome: 'partially_accepted',
      answer: 'L’accordo resta un punteggio, che sale da tre a otto punti.',
      landed: 'Criterio C.1',
    },
    {
      by: 'Uil',
      kind: 'proposal',
      text: 'Proponiamo una riserva di risorse per le imprese con meno di dieci addetti.',
      outcome: 'accepted',
      answer: 'Un terzo della dotazione è riservato alle imprese con meno di dieci addetti.',
      landed: 'Articolo 5',
    },
  ],
};

/** Leaving school early. */
export const schoolLeaving: Subject = {
  matter: 'contrasto alla dispersione scolastica',
  title: 'Contrasto alla dispersione scolastica: dove intervenire prima',
  summary: 'Con quali dati scegliere i quartieri e le scuole da cui cominciare.',
  involvementLevel: 'dialogue',
  questions: ['Quali segnali dicono in tempo che un ragazzo sta per lasciare la scuola?'],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'position',
      text: 'La convocazione è arrivata a ridosso della seduta: chiediamo almeno dieci giorni lavorativi per leggere i documenti.',
      outcome: 'deferred',
      answer: 'Il calendario delle sedute sarà rivisto con il regolamento interno, nella prossima seduta.',
    },
    {
      by: 'Snals',
      kind: 'proposal',
      text: 'Oltre ai voti si guardino le assenze dei primi due mesi: sono il segnale che arriva prima.',
      outcome: 'partially_accepted',
      answer: 'Le assenze entrano tra gli indicatori, dove le scuole le registrano in formato elettronico.',
      landed: 'Paragrafo 3.1',
    },
    {
      by: 'Cgil',
      kind: 'proposal',
      text: 'Il trasporto nelle ore pomeridiane decide chi può restare a scuola: va finanziato.',
      outcome: 'rejected',
      answer: 'Il trasporto ordinario non è ammissibile in questa priorità.',
    },
    {
      by: 'Uil',
      kind: 'question',
      text: 'Quanti dei ragazzi seguiti nel ciclo precedente hanno poi preso un diploma?',
      outcome: 'accepted',
      answer: 'La domanda entra nel piano di valutazione, con una rilevazione a tre anni.',
    },
  ],
};

/** Young people neither at school nor at work. */
export const youngPeople: Subject = {
  matter: 'giovani che non studiano e non lavorano',
  title: 'Giovani che non studiano e non lavorano: come raggiungerli',
  summary: 'Chi non si iscrive ai servizi non compare nelle liste: si cerca insieme come trovarlo.',
  involvementLevel: 'co_programming',
  questions: ['Dove si incontrano i ragazzi che i centri per l’impiego non vedono?'],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'proposal',
      text: 'Proponiamo piccoli progetti di cura dei luoghi, aperti a chi ha lasciato gli studi: avvicinano senza chiedere un curriculum.',
      outcome: 'accepted',
      answer: 'Una linea dell’avviso finanzia esperienze di cittadinanza attiva nei comuni interni.',
      landed: 'Linea C',
    },
    {
      by: 'Cisl',
      kind: 'position',
      text: 'Chi lavora per strada con i ragazzi va assunto per almeno due anni: i contratti di sei mesi non bastano.',
      outcome: 'partially_accepted',
      answer:
        'La durata minima dei progetti sale a diciotto mesi; i contratti restano in capo ai beneficiari.',
      landed: 'Articolo 6',
    },
    {
      by: 'Uil',
      kind: 'amendment',
      text: 'Chiediamo di portare l’età massima da ventinove a trentaquattro anni.',
      outcome: 'rejected',
      answer: 'Il limite di età è quello fissato dal programma per questo obiettivo specifico.',
    },
  ],
};

/** Traineeships and apprenticeship. */
export const apprenticeship: Subject = {
  matter: 'tirocini e apprendistato',
  title: 'Tirocini e apprendistato: la qualità prima del numero',
  summary: 'Le regole minime perché un tirocinio insegni un mestiere.',
  involvementLevel: 'consultation',
  questions: ['Che cosa distingue un buon tirocinio?', 'Come si verifica durante il percorso?'],
  said: [
    {
      by: 'Fondazione Eni Enrico Mattei',
      kind: 'amendment',
      text: 'Il progetto formativo va pubblicato insieme all’esito: solo così si impara da ciò che ha funzionato.',
      outcome: 'partially_accepted',
      answer:
        'Sono pubblicati in forma aggregata gli esiti per settore; i singoli progetti contengono dati personali.',
      landed: 'Articolo 9',
    },
    {
      by: 'Snals',
      kind: 'proposal',
      text: 'Il tutor della scuola dovrebbe visitare l’azienda almeno due volte: chiediamo che le ore siano riconosciute.',
      outcome: 'accepted',
      answer: 'Fino a otto ore di visita del tutor sono ora ammissibili per ogni percorso.',
      landed: 'Tabella dei costi',
    },
    {
      by: 'Cgil',
      kind: 'amendment',
      text: 'Un’impresa che non assume mai alla fine dei tirocini non dovrebbe poterne chiedere altri.',
      outcome: 'accepted',
      answer: 'Chi in due anni non ha assunto nessuno su cinque tirocini è escluso dal turno successivo.',
      landed: 'Articolo 3',
    },
    {
      by: 'Ugl',
      kind: 'position',
      text: 'Chiediamo di alzare l’indennità mensile: quella attuale non copre gli spostamenti.',
      outcome: 'deferred',
      answer: 'La misura dell’indennità si rivede con la programmazione finanziaria del prossimo anno.',
    },
  ],
};

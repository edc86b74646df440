import form from './form.ts';

/** Words of `<oc-survey-form>`. */
const words = {
  ...form,
  step: (number: number, total: number) => `Passo ${number} di ${total}`,
  wave: 'Rilevazione',
  partnership: 'Partenariato',
  respondent: 'Risponde',
  until: 'Si può rispondere fino al',
  readTitle: 'Chi legge le risposte',
  readScales:
    'Quello che dite sulle scale si legge solo insieme alle risposte di altri, mai di meno di cinque.',
  readOthers:
    'Le altre risposte le legge chi cura il partenariato, con il nome dell’organizzazione: non scrivete di persone.',
  resumed: (when: string) =>
    `Avete risposto in parte: le risposte sono state salvate il ${when}. Potete continuare.`,
  sentBefore: (when: string) =>
    `Avete inviato le risposte il ${when}. Fino alla chiusura potete cambiarle e inviarle di nuovo.`,
  begin: 'Inizia',
  goOn: 'Continua a rispondere',
  forward: 'Continua',
  backToCheck: 'Torna al riepilogo',
  degree1: 'Per niente',
  degree2: 'Poco',
  degree3: 'In parte',
  degree4: 'Molto',
  degree5: 'Del tutto',
  nothingAsked: 'Per quello che avete risposto, qui non ci sono domande.',
  checkTitle: 'Rileggete le risposte',
  checkLead: 'Controllate le risposte prima di inviarle: potete ancora modificarle.',
  send: 'Invia le risposte',
  sendAgain: 'Invia di nuovo',
  receiptTitle: 'Risposte ricevute',
  reference: 'Riferimento',
  received: (when: string) => `Ricevute il ${when} (ora italiana)`,
  changeUntil: (when: string) => `Potete ancora cambiare le risposte fino al ${when}.`,
  changeAnswers: 'Cambia le risposte',
  sentAnswers: 'Le risposte inviate',
  print: 'Stampa',
  draftTitle: 'Bozza',
  saveHint:
    'Non avete finito? Salvate: riaprendo il collegamento, anche da un altro dispositivo, ritrovate le risposte.',
  save: 'Salva e continua più tardi',
  saving: 'Salvataggio in corso',
  saved: (when: string) => `Salvato il ${when}.`,
  keepHere: 'Tieni una bozza su questo dispositivo',
  keptHere: (day: string) => `La bozza resta su questo dispositivo fino al ${day}.`,
  draftDelete: 'Elimina la bozza',
  draftDeleted: 'La bozza è stata eliminata.',
  draftRefused: 'Questo dispositivo non permette di tenere una bozza.',
  draftQuestion: 'Avete lasciato una bozza su questo dispositivo?',
  draftResume: 'Riprendi la bozza',
  draftNone: 'Su questo dispositivo non c’è nessuna bozza.',
  failed: 'Le risposte non sono arrivate',
  kept: 'Quello che avete scritto è ancora qui.',
  overtaken:
    'Nel frattempo qualcun altro ha salvato le risposte della vostra organizzazione. Quali devono valere?',
  mine: 'Queste',
  theirs: 'Quelle salvate',
  missingTitle: 'Apri il collegamento dell’invito',
  missing:
    'Per rispondere apri il collegamento che hai ricevuto per posta elettronica, oppure accedi per conto dell’organizzazione.',
  cutTitle: 'Il collegamento non è completo',
  cut: 'Il programma di posta lo ha tagliato: copialo per intero dal messaggio e incollalo nella barra degli indirizzi.',
  invalidTitle: 'Il collegamento non vale più',
  invalid:
    'È scaduto, oppure non è più la tua organizzazione a dover rispondere: scrivi a chi cura il partenariato.',
  closedTitle: 'La rilevazione è chiusa',
  closed: (when: string) => `le risposte si accettavano fino al ${when}.`,
  notOpenTitle: 'La rilevazione non è ancora aperta',
  notOpen: (when: string) => `le risposte si accettano dal ${when}.`,
  neverSent: 'Le risposte salvate non sono state inviate.',
  wasSent: (reference: string) => `Le vostre risposte sono arrivate: riferimento ${reference}.`,
};

/** Shape of the words of `<oc-survey-form>`. */
export type SurveyFormWords = typeof words;
export default words;

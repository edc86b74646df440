import form from './form.ts';
import type { SurveyFormWords } from '../it/survey-form.ts';

/** Words of `<oc-survey-form>`. */
const words: SurveyFormWords = {
  ...form,
  step: (number, total) => `Schritt ${number} von ${total}`,
  wave: 'Erhebung',
  partnership: 'Partnerschaft',
  respondent: 'Es antwortet',
  until: 'Antworten bis',
  readTitle: 'Wer die Antworten liest',
  readScales:
    'Was Sie auf Skalen angeben, wird nur zusammen mit den Antworten anderer gelesen, nie von weniger als fünf.',
  readOthers:
    'Die übrigen Antworten liest, wer die Partnerschaft betreut, mit dem Namen der Organisation: Nennen Sie keine Personen.',
  resumed: (when) =>
    `Sie haben teilweise geantwortet: Ihre Antworten wurden am ${when} gespeichert. Sie können fortfahren.`,
  sentBefore: (when) =>
    `Sie haben Ihre Antworten am ${when} gesendet. Bis zum Schluss können Sie sie ändern und erneut senden.`,
  begin: 'Beginnen',
  goOn: 'Weiter antworten',
  forward: 'Weiter',
  backToCheck: 'Zurück zur Übersicht',
  degree1: 'Gar nicht',
  degree2: 'Wenig',
  degree3: 'Teilweise',
  degree4: 'Sehr',
  degree5: 'Völlig',
  nothingAsked: 'Nach dem, was Sie geantwortet haben, gibt es hier keine Fragen.',
  checkTitle: 'Lesen Sie Ihre Antworten noch einmal',
  checkLead: 'Prüfen Sie Ihre Antworten vor dem Senden: Sie können sie noch ändern.',
  send: 'Antworten senden',
  sendAgain: 'Erneut senden',
  receiptTitle: 'Antworten eingegangen',
  reference: 'Zeichen',
  received: (when) => `Eingegangen am ${when} (italienische Zeit)`,
  changeUntil: (when) => `Sie können Ihre Antworten noch bis zum ${when} ändern.`,
  changeAnswers: 'Antworten ändern',
  sentAnswers: 'Die gesendeten Antworten',
  print: 'Drucken',
  draftTitle: 'Entwurf',
  saveHint:
    'Noch nicht fertig? Speichern Sie: Wenn Sie den Link wieder öffnen, auch auf einem anderen Gerät, sind Ihre Antworten da.',
  save: 'Speichern und später fortfahren',
  saving: 'Wird gespeichert',
  saved: (when) => `Gespeichert am ${when}.`,
  keepHere: 'Einen Entwurf auf diesem Gerät behalten',
  keptHere: (day) => `Der Entwurf bleibt bis zum ${day} auf diesem Gerät.`,
  draftDelete: 'Entwurf löschen',
  draftDeleted: 'Der Entwurf wurde gelöscht.',
  draftRefused: 'Dieses Gerät erlaubt keinen Entwurf.',
  draftQuestion: 'Haben Sie auf diesem Gerät einen Entwurf gelassen?',
  draftResume: 'Entwurf wieder aufnehmen',
  draftNone: 'Auf diesem Gerät gibt es keinen Entwurf.',
  failed: 'Die Antworten sind nicht angekommen',
  kept: 'Was Sie geschrieben haben, ist noch hier.',
  overtaken:
    'Inzwischen hat jemand anderes die Antworten Ihrer Organisation gespeichert. Welche sollen gelten?',
  mine: 'Diese',
  theirs: 'Die gespeicherten',
  missingTitle: 'Öffnen Sie den Link der Einladung',
  missing:
    'Um zu antworten, öffnen Sie den Link, den Sie per E-Mail erhalten haben, oder melden Sie sich für die Organisation an.',
  cutTitle: 'Der Link ist nicht vollständig',
  cut: 'Das E-Mail-Programm hat ihn abgeschnitten: Kopieren Sie ihn ganz aus der Nachricht und fügen Sie ihn in die Adresszeile ein.',
  invalidTitle: 'Der Link gilt nicht mehr',
  invalid:
    'Er ist abgelaufen, oder Ihre Organisation soll nicht mehr antworten: Schreiben Sie an die Stelle, die die Partnerschaft betreut.',
  closedTitle: 'Die Erhebung ist geschlossen',
  closed: (when) => `Antworten wurden bis ${when} angenommen.`,
  notOpenTitle: 'Die Erhebung ist noch nicht offen',
  notOpen: (when) => `Antworten werden ab ${when} angenommen.`,
  neverSent: 'Die gespeicherten Antworten wurden nicht gesendet.',
  wasSent: (reference) => `Ihre Antworten sind angekommen: Zeichen ${reference}.`,
};

export default words;

import type { ContributionFormWords } from '../it/contribution-form.ts';
import form from './form.ts';
import stepped from './stepped-form.ts';

const words: ContributionFormWords = {
  ...form,
  ...stepped,
  notFound: 'Diese Konsultation gibt es nicht, oder sie ist nicht öffentlich.',
  until: (instant) => `Antworten kann man bis ${instant}.`,
  left: (count, working) =>
    count < 1
      ? 'Heute ist der letzte Tag.'
      : `Noch ${count} ${count === 1 ? 'Tag' : 'Tage'}, davon ${working} ${working === 1 ? 'Arbeitstag' : 'Arbeitstage'}.`,
  questions: (count) => (count === 1 ? 'Die Frage' : 'Die Fragen'),
  documents: 'Die Unterlagen, um die es geht',
  notOpen: (instant) => `Die Konsultation ist noch nicht offen: Sie beginnt am ${instant}.`,
  closed: (instant) => `Die Konsultation wurde am ${instant} geschlossen: Antworten ist nicht mehr möglich.`,
  whoTitle: 'Wer hier antworten kann',
  who: 'Hier antworten Personen, die die Daten einer Organisation im Partnerschaftsregister betreuen, nachdem sie sich angemeldet haben. Der Beitrag trägt den Namen der Organisation, nie den einer Person.',
  expired:
    'Ihre Anmeldung ist abgelaufen: Melden Sie sich erneut an. Was Sie geschrieben haben, bleibt erhalten.',
  signIn: 'Anmelden und antworten',
  channelsTitle: 'Wie man an dieser Konsultation teilnimmt',
  noOrganisation:
    'Ihr Zugang erlaubt es nicht, für eine Organisation zu antworten. Bitten Sie die Person, die die Daten Ihrer Organisation betreut, den Beitrag zu senden oder Ihnen Zugang zu geben.',
  onBehalf:
    'Sie erfassen einen Beitrag für eine Organisation, zum Beispiel einen, der auf Papier kam: Er wird so gekennzeichnet.',
  organisation: 'Organisation, für die Sie antworten',
  textTitle: 'Der Beitrag',
  kind: 'Art des Beitrags',
  proposalHint: 'Etwas, das fehlt und getan werden sollte',
  amendmentHint: 'Eine Änderung an einem Text, über den beraten wird',
  positionHint: 'Der Standpunkt der Organisation',
  questionHint: 'Etwas, das zu klären ist',
  dataHint: 'Zahlen, Studien oder Fälle, die für die Entscheidung nützlich sind',
  document: 'Unterlage, um die es geht',
  section: 'Teil der Unterlage',
  sectionHint: 'Zum Beispiel: Artikel 4 oder Seite 12',
  text: 'Der Text',
  textHint: 'Er kann veröffentlicht werden: Nennen Sie keine Personen.',
  moreTitle: 'Anlagen und Veröffentlichung',
  moreLead:
    'Eine Anlage ist eine Seite oder eine Datei, die schon im Web steht. Wenn Sie keine haben, lassen Sie es leer.',
  attachment: (place) => `Anlage ${place}`,
  attachmentTitle: 'Titel der Anlage',
  attachmentUrl: 'Adresse der Anlage',
  attachmentUrlHint: 'Sie beginnt mit https://',
  anotherAttachment: 'Weitere Anlage hinzufügen',
  public: 'Wer den Beitrag lesen darf',
  publicYes: 'Alle',
  publicYesHint:
    'Er ist nach dem Abschluss der Konsultation mit dem Namen der Organisation und der Antwort zu lesen.',
  publicNo: 'Nur die Behörde',
  publicNoHint: 'Er bleibt vertraulich; gezählt wird er mit den anderen.',
  checkLead:
    'Lesen Sie vor dem Senden noch einmal: Ein gesendeter Beitrag lässt sich nicht mehr ändern, nur zurückziehen.',
  send: 'Beitrag senden',
  failed: 'Der Beitrag wurde nicht gesendet',
  kept: 'Was Sie geschrieben haben, ist noch da. Sie können es noch einmal versuchen: Der Beitrag kommt nicht zweimal an.',
  receiptTitle: 'Beitrag gesendet',
  reference: 'Aktenzeichen',
  received: (instant) => `Eingegangen am ${instant}.`,
  print: 'Bestätigung drucken',
  nextTitle: 'Wie es weitergeht',
  nextNote: 'Die Behörde nimmt den Beitrag zur Kenntnis und bestätigt ihn der Organisation per E-Mail.',
  nextPublic: (instant) => `Nach dem Abschluss am ${instant} können alle den Beitrag lesen.`,
  nextPrivate: (instant) => `Die Konsultation endet am ${instant}; der Beitrag bleibt vertraulich.`,
  nextAnswer:
    'Die Behörde antwortet mit einem begründeten Ergebnis und sagt, wo das Angenommene seinen Platz gefunden hat.',
  draftHint:
    'Was Sie schreiben, bleibt 7 Tage lang in diesem Browser oder bis Sie den Beitrag senden. Tun Sie das nicht an einem Computer, den auch andere benutzen.',
};
export default words;

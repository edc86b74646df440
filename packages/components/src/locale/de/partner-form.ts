import type { PartnerFormWords } from '../it/partner-form.ts';
import form from './form.ts';
import registration from './registration.ts';

const words: PartnerFormWords = {
  ...form,
  ...registration,
  step: (number, total) => `Schritt ${number} von ${total}`,
  privacyTitle: 'Datenschutzhinweise',
  organisationTitle: 'Die Organisation',
  adhesionTitle: 'Der Antrag',
  contactTitle: 'Die Kontaktperson',
  checkTitle: 'Angaben prüfen',
  receiptTitle: 'Antrag gesendet',
  forward: 'Weiter',
  backToCheck: 'Zurück zur Übersicht',
  send: 'Antrag senden',

  confirmRead: 'Lesen Sie die Hinweise und kreuzen Sie dann das Kästchen an.',

  before:
    'Sie brauchen etwa zehn Minuten. Halten Sie die Steuernummer und die zertifizierte E-Mail-Adresse (PEC) der Organisation bereit.',
  whoTitle: 'Wer die Daten verarbeitet',
  who: (controller) => `Verantwortlich für die Verarbeitung: ${controller}.`,
  whoUnnamed: 'Verantwortlich ist die Verwaltung, die diese Seite veröffentlicht.',
  whyTitle: 'Warum wir danach fragen',
  why: 'Um das Verzeichnis der Partnerschaft zu führen und den Antrag zu beantworten. Das ist eine Aufgabe im öffentlichen Interesse (Art. 6 Abs. 1 Buchst. e der Verordnung (EU) 2016/679); deshalb fragen wir nicht nach einer Einwilligung. Ohne die Angaben, die nicht als optional gekennzeichnet sind, können wir die Organisation nicht eintragen.',
  publicTitle: 'Was veröffentlicht wird',
  public:
    'Die Daten der Organisation, nachdem die Verwaltung sie geprüft hat. Die Steuernummer einer Person wird nicht veröffentlicht.',
  personalTitle: 'Was nicht veröffentlicht wird',
  personal: 'Die Daten der Kontaktperson: Nur die Verwaltung sieht sie, um dieser Person zu schreiben.',
  retentionTitle: 'Wie lange',
  retention: 'Solange die Organisation im Verzeichnis steht und 5 Jahre nach dem Ende der Förderperiode.',
  rightsTitle: 'Ihre Rechte',
  rights:
    'Sie können vom Verantwortlichen Auskunft, Berichtigung, Löschung oder Einschränkung der Verarbeitung verlangen und Widerspruch einlegen (Artikel 15 bis 21 der Verordnung). Sie können sich auch bei der italienischen Datenschutzbehörde (Garante per la protezione dei dati personali) beschweren.',
  fullNotice: 'Vollständige Datenschutzhinweise lesen',
  noticeVersion: (version) => `Fassung der Hinweise: ${version}`,
  acknowledged: 'Ich habe die Hinweise gelesen',

  choice: 'Was möchten Sie beantragen?',
  choiceJoin: 'Einer Partnerschaft beitreten',
  choiceJoinHint:
    'Die Organisation wird eingetragen und beantragt, an der Partnerschaft eines Programms mitzuwirken.',
  choiceRegister: 'Nur die Organisation eintragen',
  choiceRegisterHint: 'Den Beitritt zu einer Partnerschaft können Sie ein anderes Mal beantragen.',
  programmeFilter: 'Programm suchen',
  programmeFilterHint: 'Schreiben Sie ein oder mehrere Wörter des Namens: Die Liste darunter wird kürzer.',
  programmeCount: (count) => (count === 1 ? '1 Programm in der Liste' : `${count} Programme in der Liste`),
  programme: 'Programm',
  programmeHint: 'Nur Programme, die jetzt Beitritte annehmen.',
  noProgramme:
    'Derzeit nimmt kein Programm Beitritte an. Sie können die Organisation trotzdem eintragen lassen.',
  partnership: 'Partnerschaft',
  loadingPartnerships: 'Die Partnerschaften des Programms werden gesucht',
  noPartnership: 'Dieses Programm hat jetzt keine offene Partnerschaft: Wählen Sie ein anderes.',
  closedPartnership:
    'Die Partnerschaft, von der Sie kommen, nimmt jetzt keine Beitritte an. Sie können eine andere wählen.',
  category: 'Partnerkategorie',
  categoryHint:
    'Die Definitionen sind die der europäischen Partnerschaftsregeln. Ist eine als Vorschlag gekennzeichnet, folgt sie aus der Rechtsform: Wählen Sie selbst die richtige Kategorie.',
  suggested: 'Vorgeschlagen',

  contactLead:
    'Diese Daten werden nicht veröffentlicht. Die Verwaltung verwendet sie, um dieser Person zu schreiben.',

  checkLead:
    'Lesen Sie Ihre Angaben vor dem Senden noch einmal. Vor der Prüfung durch die Verwaltung wird nichts veröffentlicht.',
  proofSlow: 'Automatische Prüfung gegen Einsendungen von Programmen: noch einige Sekunden.',
  proofFailed:
    'Die automatische Prüfung gegen Einsendungen von Programmen ist nicht gelungen. Versuchen Sie es noch einmal; wenn es wieder geschieht, aktualisieren Sie den Browser oder verwenden Sie einen anderen.',
  failed: 'Der Antrag wurde nicht gesendet',
  kept: 'Ihre Angaben sind noch da. Sie können es erneut versuchen: Der Antrag kommt nicht zweimal an.',
  alreadyTitle: 'Die Organisation steht bereits im Verzeichnis',
  already:
    'Es gibt bereits eine Eintragung mit dieser Steuernummer. Prüfen Sie die Nummer; wenn sie stimmt, ist kein weiterer Antrag nötig: Schreiben Sie der Verwaltung, um die Daten zu aktualisieren.',

  reference: 'Referenznummer',
  received: (when) => `Eingegangen am ${when} (italienische Zeit)`,
  keepReference: 'Bewahren Sie diese Nummer auf: Sie brauchen sie für Rückfragen zum Antrag.',
  nextTitle: 'Wie es weitergeht',
  nextCheck: 'Die Verwaltung prüft die Daten.',
  nextAnswer: (date) => `Sie antwortet bis ${date} an die PEC-Adresse der Organisation.`,
  nextPublish: 'Ist alles in Ordnung, erscheint die Organisation im Verzeichnis.',
  nextMissing: 'Fehlt etwas, schreibt sie der Kontaktperson.',
  print: 'Bestätigung drucken',
  sentAnswers: 'Die gesendeten Angaben',

  draftTitle: 'Entwurf',
  draftKeep: 'Entwurf auf diesem Gerät aufbewahren',
  draftHint:
    'Die Angaben, auch Name und Kontaktdaten der Kontaktperson, bleiben 7 Tage lang in diesem Browser oder bis Sie den Antrag senden. Tun Sie das nicht an einem Computer, den auch andere benutzen.',
  draftKept: (date) => `Der Entwurf wird bis ${date} auf diesem Gerät aufbewahrt.`,
  draftDelete: 'Entwurf löschen',
  draftDeleted: 'Der Entwurf wurde gelöscht.',
  draftRefused: 'Dieser Browser lässt das Aufbewahren des Entwurfs nicht zu.',
  draftQuestion: 'Haben Sie schon einen Entwurf auf diesem Gerät?',
  draftResume: 'Entwurf fortsetzen',
  draftNone: 'Auf diesem Gerät gibt es keinen Entwurf.',
};
export default words;

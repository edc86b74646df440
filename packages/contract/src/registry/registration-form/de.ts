import type { RegistrationFormWords } from './it.ts';

/** What a form for registrations says around its questions, in German. */
export const de: RegistrationFormWords = {
  privacyTitle: 'Datenschutzhinweise',
  organisationTitle: 'Die Organisation',
  adhesionTitle: 'Der Antrag',
  contactTitle: 'Die Kontaktperson',
  receiptTitle: 'Antrag gesendet',
  send: 'Antrag senden',
  confirmRead: 'Lesen Sie die Hinweise und kreuzen Sie dann das Kästchen an.',
  before:
    'Sie brauchen etwa zehn Minuten. Halten Sie die Steuernummer und die zertifizierte E-Mail-Adresse (PEC) der Organisation bereit.',
  whoTitle: 'Wer die Daten verarbeitet',
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
  noticeVersion: (version) => `Fassung der Hinweise: ${version}`,
  acknowledged: 'Ich habe die Hinweise gelesen',
  partnership: 'Partnerschaft',
  closedPartnership:
    'Die Partnerschaft, von der Sie kommen, nimmt jetzt keine Beitritte an. Sie können eine andere wählen.',
  category: 'Partnerkategorie',
  contactLead:
    'Diese Daten werden nicht veröffentlicht. Die Verwaltung verwendet sie, um dieser Person zu schreiben.',
  failed: 'Der Antrag wurde nicht gesendet',
  alreadyTitle: 'Die Organisation steht bereits im Verzeichnis',
  reference: 'Referenznummer',
  received: (when) => `Eingegangen am ${when} (italienische Zeit)`,
  keepReference: 'Bewahren Sie diese Nummer auf: Sie brauchen sie für Rückfragen zum Antrag.',
  nextTitle: 'Wie es weitergeht',
  nextCheck: 'Die Verwaltung prüft die Daten.',
  nextMissing: 'Fehlt etwas, schreibt sie der Kontaktperson.',
  nextAnswer: (date) => `Sie antwortet bis ${date} an die PEC-Adresse der Organisation.`,
  nextPublish: 'Ist alles in Ordnung, erscheint die Organisation im Verzeichnis.',
};

import type { ConfirmFormWords } from '../it/confirm-form.ts';
import card from './organisation-card.ts';
import form from './form.ts';
import proof from './proof.ts';
import registration from './registration.ts';

const words: ConfirmFormWords = {
  ...card,
  ...form,
  ...proof,
  ...registration,

  recordTitle: 'Ihre Daten im Verzeichnis',
  recordLead: 'Der geöffnete Link erlaubt eines der folgenden Dinge: Wählen Sie aus.',
  chooseAct: 'Was möchten Sie tun?',
  forward: 'Weiter',
  doAnswer: 'Auf die Nachforderung antworten',
  doAnswerHint: 'Schreiben Sie, was die Verwaltung gefragt hat, und berichtigen Sie die Daten, wenn nötig.',
  doConfirm: 'Bestätigen, dass die Daten noch stimmen',
  doConfirmHint: 'Das geschieht einmal im Jahr.',
  doOrganisation: 'Kontaktangaben und Sitz berichtigen',
  doOrganisationHint: 'Website, PEC, E-Mail, Telefon, eingetragener Sitz.',
  doContact: 'Ansprechperson ändern',
  doContactHint: 'Name und Kontaktdaten der Person, die Nachrichten der Verwaltung erhält.',
  doLeave: 'Eine Partnerschaft verlassen',
  doLeaveHint: 'Die Organisation bleibt im Verzeichnis.',
  validUntil: (when) =>
    `Der Link gilt bis ${when} (italienische Zeit) und für eine einzige Änderung. Das Öffnen dieser Seite ändert nichts.`,
  organisation: 'Organisation',
  organisationStatus: 'Status der Organisation',
  reference: 'Aktenzeichen',
  requestStatus: 'Status des Antrags',
  requestedSeat: 'Beantragte Partnerschaft',
  contact: 'Ansprechperson',
  answerBy: 'Antwort bis',
  confirmBy: 'Bestätigung bis',
  merged: (name) => `Der Link galt für ${name}; der Eintrag ist in diesem aufgegangen.`,
  nothingToDo: 'Mit diesem Link ist jetzt nichts zu tun: Das sind die Daten.',

  confirmTitle: 'Jährliche Bestätigung der Daten',
  confirmLead: 'Prüfen Sie die Daten der Organisation. Stimmen sie noch, genügt ein Klick.',
  confirmQuestion: 'Stimmen die Daten noch?',
  confirmSend: 'Ja, ich bestätige die Daten',
  somethingChanged: 'Etwas hat sich geändert',
  confirmDone: 'Daten bestätigt',
  confirmNext: (day) => `Sie gelten ein weiteres Jahr. Die nächste Bestätigung ist bis ${day} fällig.`,
  publishedData: 'Die veröffentlichten Daten',
  dataNotPublic:
    'Die Daten der Organisation sind derzeit nicht öffentlich. Mit der Bestätigung werden sie wieder sichtbar.',
  seats: 'Partnerschaften, in denen sie vertreten ist',
  since: (day) => `seit ${day}`,
  changedLead: 'Bestätigen Sie erst, wenn die Daten stimmen. Hier steht, wer sie ändern kann.',
  changedReach: 'Kontaktangaben und Sitz',
  changedReachText: 'Sie berichtigen sie selbst: Die neuen Daten gelten sofort.',
  changedFacts: 'Name, Nummern, Rechtsform, Gebiete',
  changedDataText:
    'Sie werden von der Verwaltung berichtigt, die die Partnerschaft führt: Schreiben Sie ihr, was sich geändert hat, und bestätigen Sie danach hier.',
  changedPeople: 'Ansprechperson, Partnerschaften',
  changedPeopleText:
    'Dieser Link dient zur Bestätigung und zur Berichtigung von Kontaktangaben und Sitz. Fordern Sie einen persönlichen an: Damit können Sie die Ansprechperson ändern oder eine Partnerschaft verlassen.',

  answerTitle: 'Auf die Nachforderung antworten',
  answerLead: 'Der Verwaltung fehlt noch etwas, um über Ihren Antrag zu entscheiden.',
  thread: 'Fragen und Antworten',
  fromAuthority: 'Die Verwaltung',
  fromYou: 'Ihre Organisation',
  answeredOtherwise: 'Die Antwort kam auf anderem Weg.',
  answerByDay: (day) =>
    `Antworten Sie bis ${day}. Danach können Sie antworten, solange über den Antrag nicht entschieden ist.`,
  changedData: (count) => (count === 1 ? 'Eine Angabe geändert.' : `${count} Angaben geändert.`),
  answer: 'Ihre Antwort',
  answerHint: 'Antworten Sie auf die Frage der Verwaltung. Wer entscheidet, liest die Antwort.',
  correct: 'Daten der Organisation berichtigen',
  willChange: 'Mit der Antwort ändern sich:',
  answerSend: 'Antwort senden',
  answerDone: 'Antwort gesendet',
  answerDoneNext: 'Der Antrag geht zurück an die Verwaltung, die Ihnen nach der Entscheidung schreibt.',

  organisationTitle: 'Kontaktangaben und Sitz berichtigen',
  organisationLead:
    'Die neuen Daten gelten sofort. Die Verwaltung wird benachrichtigt, ebenso eine Adresse, die Sie entfernen.',
  fixedTitle: 'Daten, die nur die Verwaltung ändert',
  fixedText: 'Stimmt eine dieser Angaben nicht, schreiben Sie ihr, was zu ändern ist.',
  willSave: 'Es ändern sich:',
  restQuestion: 'Stimmen alle anderen Daten?',
  restYes: 'Ja, ich bestätige sie',
  restYesHint: 'Das gilt als jährliche Bestätigung.',
  restNo: 'Nein, etwas ist noch zu berichtigen',
  restNoHint: 'Die jährliche Bestätigung steht noch aus.',
  organisationSend: 'Daten speichern',
  organisationDone: 'Daten berichtigt',
  organisationDoneNext: 'Die neuen Daten gelten ab jetzt. Die Verwaltung wurde benachrichtigt.',

  contactTitle: 'Ansprechperson ändern',
  contactLead:
    'Diese Daten werden nicht veröffentlicht: Die Verwaltung schreibt damit dieser Person. Ändern Sie die E-Mail-Adresse, wird auch die bisherige benachrichtigt.',
  contactSend: 'Ansprechperson speichern',
  contactDone: 'Ansprechperson geändert',
  contactDoneNext: 'Ab jetzt gehen Nachrichten an die neue Adresse.',

  leaveTitle: 'Eine Partnerschaft verlassen',
  leaveLead:
    'Heute ist der letzte Tag in dieser Partnerschaft. Von hier aus lässt sich das nicht rückgängig machen: Für die Rückkehr ist ein neuer Antrag nötig.',
  leaveWhich: 'Welche Partnerschaft verlassen Sie?',
  leaveReason: 'Grund',
  leaveReasonHint: 'Die Verwaltung liest ihn; er wird nicht veröffentlicht.',
  leaveSend: 'Partnerschaft verlassen',
  leaveDone: 'Partnerschaft verlassen',
  leaveDoneNext: 'Heute war der letzte Tag. Die Verwaltung wurde benachrichtigt.',

  print: 'Drucken',
  another: 'Etwas anderes erledigen',
  usedUp: 'Mit diesem Link gibt es nichts mehr zu tun. Für eine weitere Änderung fordern Sie einen neuen an.',
  failed: 'Es wurde nichts geändert',
  kept: 'Was Sie geschrieben haben, ist noch da. Sie können es erneut versuchen: Es kommt nicht zweimal an.',
  again: 'Sie können es erneut versuchen: Die Anfrage kommt nicht zweimal an.',
  spent: 'Der Link ist inzwischen abgelaufen oder wurde verwendet, vielleicht in einem anderen Fenster.',
  spentKept:
    'Was Sie geschrieben haben, ist noch da: Kopieren Sie es, fordern Sie unten einen neuen Link an und öffnen Sie ihn.',
  overtaken:
    'Inzwischen hat sich etwas geändert, dieser Schritt ist nicht mehr möglich: Laden Sie die Daten neu.',
  stale: 'Inzwischen hat jemand diese Daten geändert: Laden Sie sie neu. Was Sie geschrieben haben, bleibt.',
  readAgain: 'Daten neu laden',

  missingTitle: 'Öffnen Sie den erhaltenen Link',
  missingText:
    'Diese Seite wird über den Link in einer Nachricht des Verzeichnisses geöffnet. Wenn Sie ihn nicht finden, fordern Sie einen neuen an.',
  cutTitle: 'Der Link ist nicht vollständig',
  cutText:
    'Vielleicht hat das Mailprogramm ihn auf zwei Zeilen geteilt: Kopieren Sie ihn ganz aus der Nachricht oder fordern Sie einen neuen an.',
  invalidTitle: 'Der Link gilt nicht mehr',
  invalidText:
    'Er ist abgelaufen oder wurde verwendet: Jeder Link gilt wenige Tage und für eine einzige Änderung. Mit Ihren Daten ist nichts geschehen. Fordern Sie einen neuen an.',
  askTitle: 'Neuen Link anfordern',
  askEmail: 'Dienstliche E-Mail-Adresse der Ansprechperson',
  askEmailHint: 'Die dem Verzeichnis bekannte Adresse oder die (zertifizierte) E-Mail der Organisation.',
  askSend: 'Link zusenden',
  askFailed: 'Die Anfrage wurde nicht gesendet',
  asked: 'Wenn das Verzeichnis diese Adresse kennt, kommt der Link in wenigen Minuten an.',
  askedHint:
    'Aus Gründen der Vertraulichkeit lautet die Antwort immer gleich. Sehen Sie auch im Spam-Ordner nach; an eine Adresse geht höchstens alle zehn Minuten eine Nachricht.',
};
export default words;

import { de as form } from '@officine-coesione/contract/registration-form/de';
import { de as questions } from '@officine-coesione/contract/registration-questions/de';
import type { PlainFormWords } from './it.ts';

/** Words of the form that needs no JavaScript. */
export const de: PlainFormWords = {
  ...questions,
  ...form,
  title: 'Tragen Sie Ihre Organisation ein',
  lead: 'Mit diesem Formular beantragt eine Organisation die Eintragung und, wenn sie möchte, den Beitritt zu einer Partnerschaft. Alles steht auf dieser Seite. Vor der Prüfung durch die Verwaltung wird nichts veröffentlicht.',
  registered: 'Ist Ihre Organisation schon eingetragen?',
  askLink: 'Link zu ihren Daten anfordern',
  language: 'Sprache',
  optional: 'optional',
  noPartnership: 'Keine: nur die Organisation eintragen',
  partnershipHint: 'Aufgeführt sind jene, die jetzt Beitritte annehmen.',
  categoryHint:
    'Nur für den Beitritt zu einer Partnerschaft nötig. Die Kategorien sind die der europäischen Regeln.',
  stale: 'Diese Seite war zu lange geöffnet: Lesen Sie Ihre Angaben noch einmal und senden Sie erneut.',
  tooMany: (seconds) =>
    `Von dieser Netzadresse kommen zu viele Anfragen. Ihre Angaben sind noch da: Warten Sie (Sekunden: ${seconds}) und senden Sie dann erneut.`,
  elsewhere:
    'Der Antrag kam von einer anderen Website: Öffnen Sie das Formular auf dieser Website und senden Sie es von hier.',
  unavailable:
    'Der Dienst antwortet jetzt nicht. Ihre Angaben sind noch da: Warten Sie einige Minuten und senden Sie dann erneut.',
  unreadable: 'Der Antrag war nicht lesbar: Öffnen Sie das Formular und füllen Sie es erneut aus.',
  keepReceipt:
    'Um die Bestätigung aufzubewahren, drucken oder speichern Sie diese Seite über das Menü des Browsers. Sie lässt sich eine Stunde lang öffnen.',
  overTitle: 'Diese Bestätigung lässt sich nicht mehr öffnen',
  over: 'Sie lässt sich nach dem Senden eine Stunde lang öffnen. Die Referenznummer steht auch in der Nachricht an die Kontaktperson.',
  toForm: 'Zum Formular',
  fax: 'Lassen Sie dieses Feld leer',
  summaryTitle: 'Einige Angaben müssen berichtigt werden',
  error: 'Fehler:',
  labelled: (label, text) => `${label}: ${text}`,
  choose: 'Aus der Liste wählen',
  chooseOne: 'Wählen Sie eine Antwort aus.',
};

import { de as registrationForm } from '@officine-coesione/contract/registration-form/de';
import type { PartnerFormWords } from '../it/partner-form.ts';
import form from './form.ts';
import stepped from './stepped-form.ts';
import proof from './proof.ts';
import registration from './registration.ts';

const words: PartnerFormWords = {
  ...form,
  ...stepped,
  ...proof,
  ...registration,
  ...registrationForm,
  who: (controller) => `Verantwortlich für die Verarbeitung: ${controller}.`,
  fullNotice: 'Vollständige Datenschutzhinweise lesen',

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
  loadingPartnerships: 'Die Partnerschaften des Programms werden gesucht',
  noPartnership: 'Dieses Programm hat jetzt keine offene Partnerschaft: Wählen Sie ein anderes.',
  categoryHint:
    'Die Definitionen sind die der europäischen Partnerschaftsregeln. Ist eine als Vorschlag gekennzeichnet, folgt sie aus der Rechtsform: Wählen Sie selbst die richtige Kategorie.',
  suggested: 'Vorgeschlagen',

  checkLead:
    'Lesen Sie Ihre Angaben vor dem Senden noch einmal. Vor der Prüfung durch die Verwaltung wird nichts veröffentlicht.',
  kept: 'Ihre Angaben sind noch da. Sie können es erneut versuchen: Der Antrag kommt nicht zweimal an.',
  siteBarred: (site) =>
    `Von dieser Website (${site}) aus kann das Formular nicht senden: Wer den Server betreibt, trägt sie in die Einstellung ALLOWED_ORIGINS ein.`,
  already:
    'Es gibt bereits eine Eintragung mit dieser Steuernummer. Prüfen Sie die Nummer; wenn sie stimmt, ist kein weiterer Antrag nötig: Schreiben Sie der Verwaltung, um die Daten zu aktualisieren.',
  print: 'Bestätigung drucken',
  draftHint:
    'Die Angaben, auch Name und Kontaktdaten der Kontaktperson, bleiben 7 Tage lang in diesem Browser oder bis Sie den Antrag senden. Tun Sie das nicht an einem Computer, den auch andere benutzen.',
};
export default words;

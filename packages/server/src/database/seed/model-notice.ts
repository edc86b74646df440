import { languages, privacyNoticeVersion } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { de } from '@officine-coesione/contract/registration-form/de';
import { en } from '@officine-coesione/contract/registration-form/en';
import { fr } from '@officine-coesione/contract/registration-form/fr';
import { it } from '@officine-coesione/contract/registration-form/it';
import type { RegistrationFormWords } from '@officine-coesione/contract/registration-form/it';
import { sl } from '@officine-coesione/contract/registration-form/sl';
import type { Insertable } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { PrivacyNoticeTable } from '../tables.ts';

const words: Readonly<Record<Language, RegistrationFormWords>> = { it, en, de, fr, sl };

/** What stands before the text: who publishes a notice of their own begins with what only they know. */
const caution: Readonly<Record<Language, string>> = {
  it: 'MODELLO DA ADATTARE. Questo testo è un esempio e non vale come informativa. Prima di usarlo, indica il titolare del trattamento con i suoi recapiti, il responsabile della protezione dei dati e chi altri riceve i dati.',
  en: 'MODEL TO ADAPT. This text is an example and no valid privacy notice. Before using it, name the controller and how to reach it, the data protection officer, and who else receives the data.',
  de: 'MUSTER ZUM ANPASSEN. Dieser Text ist ein Beispiel und keine gültige Datenschutzerklärung. Nennen Sie vor der Verwendung den Verantwortlichen mit seinen Kontaktdaten, die Datenschutzbeauftragte oder den Datenschutzbeauftragten und wer die Daten sonst noch erhält.',
  fr: 'MODÈLE À ADAPTER. Ce texte est un exemple et ne vaut pas comme information. Avant de l’utiliser, indiquez le responsable du traitement et ses coordonnées, le délégué à la protection des données et les autres destinataires des données.',
  sl: 'VZOREC ZA PRILAGODITEV. To besedilo je primer in ne velja kot obvestilo. Pred uporabo navedite upravljavca in njegove kontaktne podatke, pooblaščeno osebo za varstvo podatkov in druge prejemnike podatkov.',
};

/** The text that the forms show, in paragraphs apart by an empty line. */
const textIn = (language: Language): string => {
  const said = words[language];
  const paragraphs = [
    [said.whoTitle, said.whoUnnamed],
    [said.whyTitle, said.why],
    [said.publicTitle, said.public],
    [said.personalTitle, said.personal],
    [said.retentionTitle, said.retention],
    [said.rightsTitle, said.rights],
  ];
  return [caution[language], ...paragraphs.map((one) => one.join('\n'))].join('\n\n');
};

/** The notice of the demonstration: the version that the forms show, in their words, as a model to adapt. */
export const modelNotice = (now: string): Insertable<PrivacyNoticeTable> => ({
  id: uuid(),
  created_at: now,
  updated_at: now,
  demo: true,
  code: privacyNoticeVersion,
  valid_from: `${privacyNoticeVersion}-01`,
  texts: JSON.stringify(Object.fromEntries(languages.map((language) => [language, textIn(language)]))),
});

import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { sl } from './sl.ts';
import { addWording, LANGUAGES, type Language, type Wording } from './wording.ts';

/** A language that has no words here does not compile. */
const wordings: Readonly<Record<Language, Wording>> = { it, en, de, fr, sl };

for (const language of LANGUAGES) addWording(language, wordings[language]);

import { itMap } from './it-map.ts';
import { wordingOf, type Language, type MapWording } from './wording.ts';

/** The words of maps; a page without one does not pay for those of Italian. */
export const mapWordingOf = (language: Language): MapWording => wordingOf(language).map ?? itMap;

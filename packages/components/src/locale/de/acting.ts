import type { ActingWords } from '../it/acting.ts';
import form from './form.ts';

const words: ActingWords = {
  ...form,

  searchButton: 'Suchen',
  publicPage: 'Öffentliche Seite',
  cancel: 'Abbrechen',
  q_reason: 'Grund',
  q_reasonHint: 'Bleibt bei den Akten. Mindestens 10 Zeichen.',
  q_remove: 'Entfernen',
  q_removeOf: (name) => `${name} entfernen`,
  refusedTitle: 'Es wurde nicht ausgeführt',
  typedStays: 'Was Sie geschrieben haben, ist noch da.',
  unchanged: 'Sie haben nichts geändert.',
  changedTitle: 'Es hat sich geändert, während Sie es ansahen',
  changedMeanwhile:
    'Jemand hat es inzwischen geändert. Sie sehen es jetzt, wie es ist, mit dem, was Sie geschrieben haben: Lesen Sie es noch einmal und senden Sie dann erneut.',
  overtaken:
    'Der Status erlaubt es nicht mehr: Jemand hat sich inzwischen darum gekümmert. Lesen Sie, wie es jetzt ist.',
  readAgain: 'Erneut lesen',
  gone: 'Was Sie bearbeitet haben, gibt es nicht mehr.',
};
export default words;

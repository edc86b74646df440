import type { SteppedFormWords } from '../it/stepped-form.ts';

const words: SteppedFormWords = {
  step: (number, total) => `Schritt ${number} von ${total}`,
  checkTitle: 'Angaben prüfen',
  forward: 'Weiter',
  backToCheck: 'Zurück zur Übersicht',
  sentAnswers: 'Die gesendeten Angaben',

  draftTitle: 'Entwurf',
  draftKeep: 'Entwurf auf diesem Gerät aufbewahren',
  draftKept: (date) => `Der Entwurf wird bis ${date} auf diesem Gerät aufbewahrt.`,
  draftDelete: 'Entwurf löschen',
  draftDeleted: 'Der Entwurf wurde gelöscht.',
  draftRefused: 'Dieser Browser lässt das Aufbewahren des Entwurfs nicht zu.',
  draftQuestion: 'Haben Sie schon einen Entwurf auf diesem Gerät?',
  draftResume: 'Entwurf fortsetzen',
  draftNone: 'Auf diesem Gerät gibt es keinen Entwurf.',
};
export default words;

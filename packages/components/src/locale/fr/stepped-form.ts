import type { SteppedFormWords } from '../it/stepped-form.ts';

const words: SteppedFormWords = {
  step: (number, total) => `Étape ${number} sur ${total}`,
  checkTitle: 'Vérifiez vos réponses',
  forward: 'Continuer',
  backToCheck: 'Retour au récapitulatif',
  sentAnswers: 'Les réponses envoyées',

  draftTitle: 'Brouillon',
  draftKeep: 'Garder le brouillon sur cet appareil',
  draftKept: (date) => `Le brouillon est gardé sur cet appareil jusqu’au ${date}.`,
  draftDelete: 'Supprimer le brouillon',
  draftDeleted: 'Le brouillon a été supprimé.',
  draftRefused: 'Ce navigateur ne permet pas de garder le brouillon.',
  draftQuestion: 'Avez-vous déjà un brouillon sur cet appareil ?',
  draftResume: 'Reprendre le brouillon',
  draftNone: 'Il n’y a pas de brouillon sur cet appareil.',
};
export default words;

import type { FormWords } from '../it/form.ts';

const words: FormWords = {
  back: 'Retour',
  sending: 'Envoi en cours',
  summaryTitle: 'Certaines réponses sont à corriger',
  error: 'Erreur :',
  labelled: (label, text) => `${label} : ${text}`,
  chooseOne: 'Choisissez une réponse.',
  choose: 'Choisissez dans la liste',
  remaining: (characters) =>
    characters < 0 ? `Caractères en trop : ${-characters}` : `Caractères restants : ${characters}`,
  change: 'Modifier',
  changeOf: (label) => `Modifier : ${label}`,
  notGiven: 'Non indiqué',
  server: 'Le service a répondu :',
};
export default words;

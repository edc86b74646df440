import { fr as form } from '@officine-coesione/contract/registration-form/fr';
import { fr as questions } from '@officine-coesione/contract/registration-questions/fr';
import type { PlainFormWords } from './it.ts';

/** Words of the form that needs no JavaScript. */
export const fr: PlainFormWords = {
  ...questions,
  ...form,
  title: 'Enregistrez votre organisation',
  lead: 'Avec ce formulaire, une organisation demande à être enregistrée et, si elle le souhaite, à entrer dans un partenariat. Tout est sur cette page. Rien n’est publié avant la vérification de l’administration.',
  registered: 'Votre organisation a déjà une fiche ?',
  askLink: 'Demander le lien vers ses données',
  language: 'Langue',
  optional: 'facultatif',
  noPartnership: 'Aucun : enregistrer seulement l’organisation',
  partnershipHint: 'Ceux qui acceptent maintenant des adhésions sont dans la liste.',
  categoryHint:
    'Nécessaire seulement pour entrer dans un partenariat. Les catégories sont celles des règles européennes.',
  stale: 'Cette page était ouverte depuis trop longtemps : relisez vos réponses, puis envoyez de nouveau.',
  tooMany: (seconds) =>
    `Trop de demandes arrivent de cette adresse réseau. Vos réponses sont encore là : attendez (secondes : ${seconds}), puis envoyez de nouveau.`,
  elsewhere: 'La demande est venue d’un autre site : ouvrez le formulaire sur ce site et envoyez-le d’ici.',
  unavailable:
    'Le service ne répond pas maintenant. Vos réponses sont encore là : attendez quelques minutes, puis envoyez de nouveau.',
  unreadable: 'La demande n’était pas lisible : ouvrez le formulaire et remplissez-le de nouveau.',
  keepReceipt:
    'Pour conserver le reçu, imprimez ou enregistrez cette page depuis le menu du navigateur. Elle s’ouvre pendant une heure.',
  overTitle: 'Ce reçu ne peut plus être ouvert',
  over: 'Il s’ouvre pendant une heure après l’envoi. Le numéro de référence est aussi dans le message envoyé à la personne à contacter.',
  toForm: 'Aller au formulaire',
  fax: 'Laissez ce champ vide',
  summaryTitle: 'Certaines réponses sont à corriger',
  error: 'Erreur :',
  labelled: (label, text) => `${label} : ${text}`,
  choose: 'Choisissez dans la liste',
  chooseOne: 'Choisissez une réponse.',
};

import { fr as registrationForm } from '@officine-coesione/contract/registration-form/fr';
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
  who: (controller) => `Responsable du traitement : ${controller}.`,
  fullNotice: 'Lire les informations complètes',

  choice: 'Que voulez-vous demander ?',
  choiceJoin: 'Entrer dans un partenariat',
  choiceJoinHint: 'L’organisation est enregistrée et demande à participer au partenariat d’un programme.',
  choiceRegister: 'Enregistrer seulement l’organisation',
  choiceRegisterHint: 'Vous pourrez demander à entrer dans un partenariat à un autre moment.',
  programmeFilter: 'Chercher un programme',
  programmeFilterHint: 'Écrivez un ou plusieurs mots de son nom : la liste qui suit se raccourcit.',
  programmeCount: (count) =>
    count === 1 ? '1 programme dans la liste' : `${count} programmes dans la liste`,
  programme: 'Programme',
  programmeHint: 'Seulement les programmes qui acceptent des adhésions en ce moment.',
  noProgramme:
    'Aucun programme n’accepte d’adhésions en ce moment. Vous pouvez enregistrer seulement l’organisation.',
  loadingPartnerships: 'Recherche des partenariats du programme',
  noPartnership: 'Ce programme n’a pas de partenariat ouvert en ce moment : choisissez-en un autre.',
  categoryHint:
    'Les définitions sont celles des règles européennes sur le partenariat. Si l’une est signalée comme suggérée, c’est en raison de la forme juridique : choisissez vous-même la bonne catégorie.',
  suggested: 'Suggérée',

  checkLead: 'Relisez avant d’envoyer. Rien n’est publié avant la vérification de l’administration.',
  kept: 'Vos réponses sont toujours là. Vous pouvez réessayer : la demande n’arrivera pas deux fois.',
  siteBarred: (site) =>
    `Depuis ce site (${site}), le formulaire ne peut rien envoyer : qui tient le serveur l’ajoute au réglage ALLOWED_ORIGINS.`,
  already:
    'Il existe déjà une inscription avec ce code fiscal. Vérifiez le code ; s’il est juste, aucune autre demande n’est nécessaire : écrivez à l’administration pour mettre à jour les données.',
  print: 'Imprimer le reçu',
  draftHint:
    'Les réponses, y compris le nom et les coordonnées de la personne à contacter, restent dans ce navigateur pendant 7 jours ou jusqu’à l’envoi de la demande. Ne le faites pas sur un ordinateur que d’autres utilisent.',
};
export default words;

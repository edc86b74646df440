import type { PartnerFormWords } from '../it/partner-form.ts';
import form from './form.ts';
import registration from './registration.ts';

const words: PartnerFormWords = {
  ...form,
  ...registration,
  step: (number, total) => `Étape ${number} sur ${total}`,
  privacyTitle: 'Protection des données',
  organisationTitle: 'L’organisation',
  adhesionTitle: 'La demande',
  contactTitle: 'La personne à contacter',
  checkTitle: 'Vérifiez vos réponses',
  receiptTitle: 'Demande envoyée',
  forward: 'Continuer',
  backToCheck: 'Retour au récapitulatif',
  send: 'Envoyer la demande',

  confirmRead: 'Lisez les informations, puis cochez la case.',

  before:
    'Il faut environ dix minutes. Ayez sous la main le code fiscal et l’adresse électronique certifiée (PEC) de l’organisation.',
  whoTitle: 'Qui traite les données',
  who: (controller) => `Responsable du traitement : ${controller}.`,
  whoUnnamed: 'Le responsable du traitement est l’administration qui publie cette page.',
  whyTitle: 'Pourquoi nous les demandons',
  why: 'Pour tenir le registre du partenariat et répondre à la demande. C’est une mission d’intérêt public (article 6, paragraphe 1, point e), du règlement (UE) 2016/679) : nous ne demandons donc pas de consentement. Sans les données qui ne sont pas facultatives, nous ne pouvons pas enregistrer l’organisation.',
  publicTitle: 'Ce qui est publié',
  public:
    'Les données de l’organisation, après vérification par l’administration. Le code fiscal d’une personne n’est pas publié.',
  personalTitle: 'Ce qui n’est pas publié',
  personal: 'Les données de la personne à contacter : seule l’administration les voit, pour lui écrire.',
  retentionTitle: 'Pendant combien de temps',
  retention:
    'Tant que l’organisation figure au registre, et pendant 5 ans après la fin de la période de programmation.',
  rightsTitle: 'Vos droits',
  rights:
    'Vous pouvez demander au responsable de consulter, corriger ou effacer les données ou d’en limiter l’usage, et vous pouvez vous opposer (articles 15 à 21 du règlement). Vous pouvez aussi saisir le Garante per la protezione dei dati personali, l’autorité italienne de protection des données.',
  fullNotice: 'Lire les informations complètes',
  noticeVersion: (version) => `Version des informations : ${version}`,
  acknowledged: 'J’ai lu ces informations',

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
  partnership: 'Partenariat',
  loadingPartnerships: 'Recherche des partenariats du programme',
  noPartnership: 'Ce programme n’a pas de partenariat ouvert en ce moment : choisissez-en un autre.',
  closedPartnership:
    'Le partenariat d’où vous venez n’accepte pas d’adhésions en ce moment. Vous pouvez en choisir un autre.',
  category: 'Catégorie de partenaire',
  categoryHint:
    'Les définitions sont celles des règles européennes sur le partenariat. Si l’une est signalée comme suggérée, c’est en raison de la forme juridique : choisissez vous-même la bonne catégorie.',
  suggested: 'Suggérée',

  contactLead: 'Ces données ne sont pas publiées. L’administration s’en sert pour écrire à cette personne.',

  checkLead: 'Relisez avant d’envoyer. Rien n’est publié avant la vérification de l’administration.',
  proofSlow: 'Vérification automatique contre les envois de programmes : encore quelques secondes.',
  proofFailed:
    'La vérification automatique contre les envois de programmes n’a pas abouti. Réessayez ; si cela se reproduit, mettez le navigateur à jour ou utilisez-en un autre.',
  failed: 'La demande n’est pas partie',
  kept: 'Vos réponses sont toujours là. Vous pouvez réessayer : la demande n’arrivera pas deux fois.',
  alreadyTitle: 'L’organisation est déjà dans le registre',
  already:
    'Il existe déjà une inscription avec ce code fiscal. Vérifiez le code ; s’il est juste, aucune autre demande n’est nécessaire : écrivez à l’administration pour mettre à jour les données.',

  reference: 'Numéro de référence',
  received: (when) => `Reçue le ${when} (heure italienne)`,
  keepReference: 'Gardez ce numéro : il sert à demander des nouvelles de la demande.',
  nextTitle: 'Ce qui se passe maintenant',
  nextCheck: 'L’administration vérifie les données.',
  nextAnswer: (date) => `Elle répond à l’adresse PEC de l’organisation au plus tard le ${date}.`,
  nextPublish: 'Si tout est en ordre, l’organisation apparaît dans le registre.',
  nextMissing: 'S’il manque quelque chose, elle écrit à la personne à contacter.',
  print: 'Imprimer le reçu',
  sentAnswers: 'Les réponses envoyées',

  draftTitle: 'Brouillon',
  draftKeep: 'Garder le brouillon sur cet appareil',
  draftHint:
    'Les réponses, y compris le nom et les coordonnées de la personne à contacter, restent dans ce navigateur pendant 7 jours ou jusqu’à l’envoi de la demande. Ne le faites pas sur un ordinateur que d’autres utilisent.',
  draftKept: (date) => `Le brouillon est gardé sur cet appareil jusqu’au ${date}.`,
  draftDelete: 'Supprimer le brouillon',
  draftDeleted: 'Le brouillon a été supprimé.',
  draftRefused: 'Ce navigateur ne permet pas de garder le brouillon.',
  draftQuestion: 'Avez-vous déjà un brouillon sur cet appareil ?',
  draftResume: 'Reprendre le brouillon',
  draftNone: 'Il n’y a pas de brouillon sur cet appareil.',
};
export default words;

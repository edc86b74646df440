import type { RegistrationFormWords } from './it.ts';

/** What a form for registrations says around its questions, in French. */
export const fr: RegistrationFormWords = {
  privacyTitle: 'Protection des données',
  organisationTitle: 'L’organisation',
  adhesionTitle: 'La demande',
  contactTitle: 'La personne à contacter',
  receiptTitle: 'Demande envoyée',
  send: 'Envoyer la demande',
  confirmRead: 'Lisez les informations, puis cochez la case.',
  before:
    'Il faut environ dix minutes. Ayez sous la main le code fiscal et l’adresse électronique certifiée (PEC) de l’organisation.',
  whoTitle: 'Qui traite les données',
  whoUnnamed: 'Le responsable du traitement est l’administration qui publie cette page.',
  whyTitle: 'Pourquoi nous les demandons',
  why: 'Pour tenir le registre du partenariat et répondre à la demande. C’est une mission d’intérêt public (article 6, paragraphe 1, point e), du règlement (UE) 2016/679) : nous ne demandons donc pas de consentement. Sans les données qui ne sont pas facultatives, nous ne pouvons pas enregistrer l’organisation.',
  publicTitle: 'Ce qui est publié',
  public:
    'Les données de l’organisation, après vérification par l’administration. Le code fiscal d’une personne n’est pas publié.',
  personalTitle: 'Ce qui n’est pas publié',
  personal: 'Les données de la personne à contacter : seule l’administration les voit, pour lui écrire.',
  retentionTitle: 'Pendant combien de temps',
  retention:
    'Tant que l’organisation figure au registre, et pendant 5 ans après la fin de la période de programmation.',
  rightsTitle: 'Vos droits',
  rights:
    'Vous pouvez demander au responsable de consulter, corriger ou effacer les données ou d’en limiter l’usage, et vous pouvez vous opposer (articles 15 à 21 du règlement). Vous pouvez aussi saisir le Garante per la protezione dei dati personali, l’autorité italienne de protection des données.',
  noticeVersion: (version) => `Version des informations : ${version}`,
  acknowledged: 'J’ai lu ces informations',
  partnership: 'Partenariat',
  closedPartnership:
    'Le partenariat d’où vous venez n’accepte pas d’adhésions en ce moment. Vous pouvez en choisir un autre.',
  category: 'Catégorie de partenaire',
  contactLead: 'Ces données ne sont pas publiées. L’administration s’en sert pour écrire à cette personne.',
  failed: 'La demande n’est pas partie',
  alreadyTitle: 'L’organisation est déjà dans le registre',
  reference: 'Numéro de référence',
  received: (when) => `Reçue le ${when} (heure italienne)`,
  keepReference: 'Gardez ce numéro : il sert à demander des nouvelles de la demande.',
  nextTitle: 'Ce qui se passe maintenant',
  nextCheck: 'L’administration vérifie les données.',
  nextMissing: 'S’il manque quelque chose, elle écrit à la personne à contacter.',
  nextAnswer: (date) => `Elle répond à l’adresse PEC de l’organisation au plus tard le ${date}.`,
  nextPublish: 'Si tout est en ordre, l’organisation apparaît dans le registre.',
};

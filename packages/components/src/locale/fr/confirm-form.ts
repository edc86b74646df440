import type { ConfirmFormWords } from '../it/confirm-form.ts';
import card from './organisation-card.ts';
import form from './form.ts';
import proof from './proof.ts';
import registration from './registration.ts';

const words: ConfirmFormWords = {
  ...card,
  ...form,
  ...proof,
  ...registration,

  recordTitle: 'Vos données dans le registre',
  recordLead: 'Le lien que vous avez ouvert permet une seule de ces choses : choisissez laquelle.',
  chooseAct: 'Que souhaitez-vous faire ?',
  forward: 'Continuer',
  doAnswer: 'Répondre à la demande de complément',
  doAnswerHint: 'Écrivez ce que l’administration a demandé et, au besoin, corrigez les données.',
  doConfirm: 'Confirmer que les données sont toujours exactes',
  doConfirmHint: 'Cela se fait une fois par an.',
  doOrganisation: 'Corriger les coordonnées et le siège',
  doOrganisationHint: 'Site web, adresse certifiée (PEC), adresse électronique, téléphone, siège.',
  doContact: 'Changer la personne à contacter',
  doContactHint: 'Nom et coordonnées de la personne qui reçoit les messages de l’administration.',
  doLeave: 'Quitter un partenariat',
  doLeaveHint: 'L’organisation reste dans le registre.',
  validUntil: (when) =>
    `Le lien est valable jusqu’au ${when} (heure italienne) et pour une seule modification. Ouvrir cette page ne change rien.`,
  organisation: 'Organisation',
  organisationStatus: 'Statut de l’organisation',
  reference: 'Référence',
  requestStatus: 'Statut de la demande',
  requestedSeat: 'Partenariat demandé',
  contact: 'Personne à contacter',
  answerBy: 'Réponse avant le',
  confirmBy: 'Confirmation avant le',
  merged: (name) => `Le lien était pour ${name}, qui ne fait désormais qu’une avec cette organisation.`,
  nothingToDo: 'Avec ce lien il n’y a rien à faire maintenant : voici les données.',

  confirmTitle: 'Confirmation annuelle des données',
  confirmLead: 'Vérifiez les données de l’organisation. Si elles sont toujours exactes, un clic suffit.',
  confirmQuestion: 'Les données sont-elles toujours exactes ?',
  confirmSend: 'Oui, je confirme les données',
  somethingChanged: 'Quelque chose a changé',
  confirmDone: 'Données confirmées',
  confirmNext: (day) =>
    `Elles valent pour une année de plus. La prochaine confirmation est attendue au plus tard le ${day}.`,
  publishedData: 'Les données publiées',
  dataNotPublic:
    'Les données de l’organisation ne sont pas publiques en ce moment. Avec la confirmation, elles redeviennent visibles.',
  seats: 'Les partenariats où elle siège',
  since: (day) => `depuis le ${day}`,
  changedLead: 'Ne confirmez pas tant que les données ne sont pas exactes. Voici qui peut les changer.',
  changedReach: 'Coordonnées et siège',
  changedReachText: 'Vous les corrigez vous-même : les nouvelles données valent tout de suite.',
  changedFacts: 'Nom, codes, forme juridique, territoires',
  changedDataText:
    'C’est l’administration qui gère le partenariat qui les corrige : écrivez-lui ce qui a changé, puis revenez ici et confirmez.',
  changedPeople: 'Personne à contacter, partenariats',
  changedPeopleText:
    'Ce lien sert à confirmer, et à corriger les coordonnées et le siège. Demandez-en un personnel : il permet de changer la personne à contacter ou de quitter un partenariat.',

  answerTitle: 'Répondez à la demande de complément',
  answerLead: 'Il manque quelque chose à l’administration pour décider de votre demande.',
  thread: 'Questions et réponses',
  fromAuthority: 'L’administration',
  fromYou: 'Votre organisation',
  answeredOtherwise: 'La réponse est arrivée autrement.',
  answerByDay: (day) =>
    `Répondez avant le ${day}. Après ce jour, vous pouvez répondre tant que la demande n’est pas décidée.`,
  changedData: (count) => (count === 1 ? 'Une donnée changée.' : `${count} données changées.`),
  answer: 'Votre réponse',
  answerHint: 'Répondez à ce que l’administration a demandé. La personne qui décide la lit.',
  correct: 'Corriger les données de l’organisation',
  willChange: 'Avec la réponse changent :',
  answerSend: 'Envoyer la réponse',
  answerDone: 'Réponse envoyée',
  answerDoneNext: 'La demande retourne à l’administration, qui vous écrit quand elle a décidé.',

  organisationTitle: 'Corrigez les coordonnées et le siège',
  organisationLead:
    'Les nouvelles données valent tout de suite. L’administration en est avertie, ainsi qu’une adresse que vous retirez.',
  fixedTitle: 'Données que seule l’administration change',
  fixedText: 'Si l’une d’elles n’est pas exacte, écrivez-lui ce qu’il faut changer.',
  willSave: 'Changent :',
  restQuestion: 'Toutes les autres données sont-elles exactes ?',
  restYes: 'Oui, je les confirme',
  restYesHint: 'Cela vaut confirmation annuelle.',
  restNo: 'Non, quelque chose est à corriger',
  restNoHint: 'La confirmation annuelle reste à faire.',
  organisationSend: 'Enregistrer les données',
  organisationDone: 'Données corrigées',
  organisationDoneNext: 'Les nouvelles données valent dès maintenant. L’administration a été avertie.',

  contactTitle: 'Changez la personne à contacter',
  contactLead:
    'Ces données ne sont pas publiées : l’administration s’en sert pour écrire à cette personne. Si vous changez l’adresse électronique, l’ancienne est avertie aussi.',
  contactSend: 'Enregistrer la personne à contacter',
  contactDone: 'Personne à contacter changée',
  contactDoneNext: 'Dès maintenant, les messages arrivent à la nouvelle adresse.',

  leaveTitle: 'Quittez un partenariat',
  leaveLead:
    'Aujourd’hui est le dernier jour dans ce partenariat. On ne peut pas l’annuler d’ici : pour revenir, il faut une nouvelle demande.',
  leaveWhich: 'Quel partenariat quittez-vous ?',
  leaveReason: 'Pourquoi',
  leaveReasonHint: 'L’administration le lit ; ce n’est pas publié.',
  leaveSend: 'Quitter le partenariat',
  leaveDone: 'Partenariat quitté',
  leaveDoneNext: 'Aujourd’hui était le dernier jour. L’administration a été avertie.',

  print: 'Imprimer',
  another: 'Faire une autre opération',
  usedUp: 'Il n’y a plus rien à faire avec ce lien. Pour une autre modification, demandez-en un nouveau.',
  failed: 'Rien n’a été fait',
  kept: 'Ce que vous avez écrit est toujours là. Vous pouvez réessayer : cela n’arrivera pas deux fois.',
  again: 'Vous pouvez réessayer : la demande n’arrivera pas deux fois.',
  spent: 'Entre-temps le lien a expiré ou a déjà servi, peut-être dans une autre fenêtre.',
  spentKept:
    'Ce que vous avez écrit est toujours là : copiez-le, demandez un nouveau lien ci-dessous et ouvrez-le.',
  overtaken: 'Entre-temps la situation a changé et cette étape n’est plus possible : relisez les données.',
  stale: 'Entre-temps quelqu’un d’autre a changé ces données : relisez-les. Ce que vous avez écrit reste.',
  readAgain: 'Relire les données',

  missingTitle: 'Ouvrez le lien que vous avez reçu',
  missingText:
    'Cette page s’ouvre par le lien d’un message du registre. Si vous ne le trouvez pas, demandez-en un nouveau.',
  cutTitle: 'Le lien n’est pas complet',
  cutText:
    'Le logiciel de messagerie l’a peut-être coupé en deux lignes : copiez-le en entier depuis le message, ou demandez-en un nouveau.',
  invalidTitle: 'Le lien n’est plus valable',
  invalidText:
    'Il a expiré ou a déjà servi : chaque lien vaut quelques jours et pour une seule modification. Rien n’est arrivé à vos données. Demandez-en un nouveau.',
  askTitle: 'Demandez un nouveau lien',
  askEmail: 'Adresse professionnelle de la personne à contacter',
  askEmailHint:
    'Celle que le registre connaît, ou l’adresse électronique (certifiée ou non) de l’organisation.',
  askSend: 'Envoyez-moi le lien',
  askFailed: 'La demande n’est pas partie',
  asked: 'Si le registre connaît cette adresse, le lien arrive dans quelques minutes.',
  askedHint:
    'Par confidentialité, la réponse est toujours celle-ci. Regardez aussi dans le courrier indésirable ; à une même adresse part au plus un message toutes les dix minutes.',
};
export default words;

import type { MembershipFormWords } from '../it/membership-form.ts';
import form from './form.ts';

const words: MembershipFormWords = {
  ...form,

  addTitle: 'Ajouter une adhésion',
  amendTitle: 'Modifier une adhésion',
  seatTitle: 'Adhésion',
  partnership: 'Partenariat',
  organisation: 'Organisation',
  status: 'Statut',
  categoryState: 'Catégorie',
  categoryValidated: 'Validée',
  categoryPending: 'À valider',
  version: 'Version',
  notFound:
    'Rien n’a cet identifiant parmi ce que vous gérez : vérifiez-le, ou demandez à qui administre le registre de vous attribuer le programme.',
  closed: 'Cette adhésion est close et ne se modifie plus.',
  partnershipClosed: 'Ce partenariat est archivé : sa composition ne change plus.',
  publicForValidators: 'Cette adhésion est publique : c’est qui valide qui la modifie.',

  who: 'Qui',
  organisationHint:
    'Écrivez une partie du nom, puis choisissez dans la liste. Elle contient les organisations publiées.',
  searching: 'Recherche en cours',
  foundCount: (count) => (count === 1 ? '1 organisation trouvée' : `${count} organisations trouvées`),
  foundNone: 'Aucune organisation n’a ce nom : essayez avec moins de mots, ou inscrivez-la d’abord.',
  register: 'Inscrire l’organisation (dans un autre onglet)',
  searchFailed: 'La recherche n’a pas réussi : écrivez à nouveau.',
  pickOne: 'Choisissez une organisation dans la liste.',
  chosenAs: (name) => `Choisie : ${name}`,

  seat: 'À quel titre',
  category: 'Catégorie de partenaire',
  categoryHint: 'Selon la classification de ce partenariat, avec les mots de la règle.',
  cooperationUnknown:
    'Nous ne savons pas si le programme est de coopération territoriale : le service vérifiera la catégorie.',
  suggested: 'Habituelle',
  role: 'Rôle',
  voting: 'Droit de vote',
  votingHintRule:
    'Dans les comités de suivi 2021-2027 chaque membre a une voix (art. 39, paragraphe 1, règlement (UE) 2021/1060) : ne le changez que si le règlement intérieur le prévoit.',
  votingHintFree:
    'Pour ce partenariat, le droit européen ne donne pas de voix : donnez-la si le règlement intérieur le prévoit.',
  votingNo: 'Ce rôle siège sans voix délibérative.',
  withVote: 'Avec voix',
  withoutVote: 'Sans voix',
  byRule: 'Selon la règle',
  seats: 'Nombre de sièges',
  seatsHint: 'Un, sauf indication contraire.',

  mandate: 'Acte de désignation',
  act: 'Acte',
  actHint:
    'Type et numéro, comme « Note 1234 » ou « Délibération 12 ». Nécessaire si vous indiquez une date ou un organe.',
  actDate: 'Date de l’acte',
  designatedBy: 'Organe qui désigne',

  validity: 'De quand à quand',
  validFrom: 'Premier jour',
  validTo: 'Dernier jour',
  validToHint: 'Seulement si l’adhésion a déjà un terme.',

  more: 'Autres données',
  represents: 'Autres organisations représentées',
  representsHint:
    'Celles qui partagent ce représentant unique. Écrivez une partie du nom et choisissez-les une à une.',
  representsRemove: 'Retirer',
  representsRemoveOf: (name) => `Retirer ${name}`,
  tags: 'Thèmes et caractéristiques',
  tagsHint: 'De ce siège ; aucun convient aussi.',
  prepared: 'Préparation du programme',
  preparedYes: 'A participé à la préparation (art. 10, paragraphe 1, du code de conduite)',

  add: 'Ajouter comme brouillon',
  save: 'Enregistrer les modifications',
  added: 'Adhésion ajoutée. C’est un brouillon : le public la voit quand elle est validée.',
  saved: 'Modifications enregistrées.',
  unchanged: 'Vous n’avez rien changé : il n’y a rien à enregistrer.',
  another: 'Ajouter une autre adhésion',
  failed: 'Rien n’a été enregistré',
  kept: 'Ce que vous avez écrit est toujours là. Vous pouvez réessayer : ce ne sera pas enregistré deux fois.',
  overtaken: 'Le statut actuel ne permet pas cette étape : relisez l’adhésion.',
  readAgain: 'Relire l’adhésion',

  staleTitle: 'Entre-temps quelqu’un a changé cette adhésion',
  staleText: 'Rien n’a été enregistré et ce que vous avez écrit est toujours là. Voici ce qui diffère :',
  staleSame: 'Les données que vous voyez sont les mêmes ; le statut ou une autre donnée a changé.',
  before: 'Avant',
  now: 'Maintenant',
  yours: 'Vous avez écrit',
  take: 'Continuer sur la nouvelle version',
  taken:
    'Vous continuez sur la nouvelle version : ce que vous aviez écrit est resté, le reste est à jour. Vérifiez et enregistrez.',

  validateTitle: 'Validation',
  validateText: 'La validation confirme la catégorie et publie l’adhésion.',
  validateUnsaved: 'Enregistrez d’abord les modifications : on valide ce qui est enregistré.',
  validate: 'Valider et publier',
  validated: 'Adhésion validée et publiée.',
  noMandateText:
    'Il manque l’acte de désignation : ajoutez-le ci-dessus dès qu’il arrive. La validation est possible sans lui, et la vérification du partenariat dira qu’il manque.',
  validateNoMandate: 'Valider sans acte',
  validateUnseenText:
    'La validation confirme la catégorie ; l’adhésion sera publique quand vous publierez le partenariat.',
  validateUnseen: 'Valider',
  validatedUnseen: 'Adhésion validée : elle sera publique avec le partenariat.',

  endTitle: 'Mettre fin à l’adhésion',
  endText:
    'L’adhésion reste dans la composition des jours précédents ; les mandats de ses représentants finissent avec elle.',
  endDay: 'Dernier jour',
  endReason: 'Motif',
  endReasonHint: 'Il est publié avec l’adhésion : ne nommez personne.',
  end: 'Mettre fin à l’adhésion',
  ended: 'L’adhésion a pris fin.',
};
export default words;

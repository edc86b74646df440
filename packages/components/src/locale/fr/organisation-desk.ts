import type { OrganisationDeskWords } from '../it/organisation-desk.ts';
import acting from './acting.ts';
import facts from './organisation-facts.ts';
import registration from './registration.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('fr').format;

const words: OrganisationDeskWords = {
  ...registration,
  ...facts,
  ...seat,
  ...acting,

  listTitle: 'Organisations',
  search: 'Nom ou code entier (fiscal, TVA ou IPA)',
  inState: 'Statut',
  anyState: 'Tous les statuts',
  state_public: 'Publiées',
  state_suspended: 'Suspendues',
  state_archived: 'Archivées',
  anyCategory: 'Toutes les catégories',
  inTerritory: 'Territoire',
  anyTerritory: 'Tous les territoires',
  counted: (count, more) =>
    more
      ? `Les ${number(count)} premières`
      : count < 2
        ? `${count} organisation`
        : `${number(count)} organisations`,
  openSeats: (count) => (count < 2 ? `${count} adhésion ouverte` : `${number(count)} adhésions ouvertes`),
  more: 'Afficher les suivantes',
  moreFailed: 'Les organisations suivantes ne sont pas arrivées. Réessayez.',
  noRecords:
    'Vous ne gérez encore aucune organisation : celles qui siègent dans vos partenariats apparaissent ici.',
  noneFound: 'Aucune organisation avec ces filtres. Choisissez-en d’autres.',
  backToList: 'Revenir aux organisations',

  tabs: 'Ce que vous regardez de cette organisation',
  tab_facts: 'Fiche',
  tab_seats: 'Adhésions',
  tab_history: 'Historique',
  notYours:
    'Cette organisation n’est pas parmi celles que vous gérez : vérifiez l’adresse, ou demandez à qui administre le registre.',
  frozen: 'Cette organisation est archivée : elle se lit et se cite, mais ne change plus.',
  amendOne: 'Corriger la fiche',

  seats_open: 'Ouvertes',
  seats_other: 'Terminées, brouillons ou archivées',
  countedSeats: (count) => (count < 2 ? `${count} adhésion` : `${number(count)} adhésions`),
  noSeats: 'Elle ne siège dans aucun partenariat que vous gérez.',
  seatsElsewhere: (count) =>
    count === 1
      ? 'Une autre adhésion ouverte est dans un partenariat que vous ne gérez pas.'
      : `${number(count)} autres adhésions ouvertes sont dans des partenariats que vous ne gérez pas.`,

  noHistory: 'Aucun état public n’est encore enregistré.',
  change_published: 'Publiée',
  change_changed: 'Modifiée',
  change_withdrawn: 'Suspendue',
  change_archived: 'Archivée',
  change_prepared: 'En préparation',
  by_authority: 'par l’autorité',
  by_partner: 'par l’organisation',
  by_applicant: 'par qui a demandé l’inscription',
  by_system: 'automatiquement',
  because: (reason) => `Motif : ${reason}`,
  dataThen: 'Les données de ce moment',
  before: 'Avant',
  after: 'Après',
  absent: 'non indiqué',

  title_amend: 'Corriger la fiche',
  means_amend:
    'Si l’organisation est publiée, les corrections se voient aussitôt. Une adresse électronique que vous retirez en est avertie.',
  do_amend: 'Enregistrer les corrections',
  done_amend: (what) => `${what} : corrections enregistrées.`,
  title_suspend: 'Suspendre l’organisation',
  means_suspend:
    'Le public ne la voit plus, tant que vous ne la rétablissez pas ; entre-temps la confirmation annuelle ne lui est pas demandée. Qui s’occupe de ses données reçoit le motif.',
  do_suspend: 'Suspendre',
  done_suspend: (what) => `${what} : suspendue.`,
  suspendsSeats: (count) =>
    count === 1
      ? 'Avec elle, le public ne voit plus son adhésion ; elle revient quand vous la rétablissez.'
      : `Avec elle, le public ne voit plus ses ${number(count)} adhésions ; elles reviennent quand vous la rétablissez.`,
  title_restore: 'Rétablir l’organisation',
  means_restore:
    'Elle redevient publique, avec les adhésions suspendues en même temps qu’elle ; ses données valent comme confirmées aujourd’hui. Qui s’occupe de ses données reçoit le motif.',
  do_restore: 'Rétablir',
  done_restore: (what) => `${what} : de nouveau publiée.`,
  title_archive: 'Archiver l’organisation',
  means_archive:
    'Pour celle qui n’existe plus : elle quitte les listes et ne change plus. Cela ne peut être annulé ; son historique reste. Qui s’occupe de ses données reçoit le motif.',
  do_archive: 'Archiver',
  done_archive: (what) => `${what} : archivée.`,
  seatsFirst: (count) =>
    count === 1
      ? 'Elle a encore une adhésion ouverte : on l’archive quand elle est terminée.'
      : `Elle a encore ${number(count)} adhésions ouvertes : on l’archive quand elles sont terminées.`,
  seatsHow:
    'Terminez chaque adhésion dans son partenariat, avec le dernier jour et le motif ; puis revenez ici.',

  q_codes: 'Codes et registres',
  q_runtsSection: 'Section du registre du tiers secteur',
  q_coverageHint:
    'Écrivez une partie du nom, puis choisissez dans la liste : toute l’Italie, régions ou provinces.',
  foundTerritories: (count) =>
    count === 0
      ? 'Aucun territoire n’a ces mots.'
      : count === 1
        ? '1 territoire trouvé'
        : `${number(count)} territoires trouvés`,
  q_reasonHint:
    'Qui s’occupe des données de l’organisation le lit ; il reste au dossier. Au moins 10 caractères.',
  changedTitle: 'Elle a changé pendant que vous la regardiez',
  changedMeanwhile:
    'Quelqu’un l’a modifiée entre-temps. Vous la voyez maintenant telle qu’elle est, avec ce que vous avez écrit : relisez, puis envoyez de nouveau.',
};
export default words;

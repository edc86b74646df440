import type { ImportField } from '@officine-coesione/contract';
import type { ImportWords } from '../it/import.ts';
import form from './form.ts';

const number = new Intl.NumberFormat('fr').format;
const rows = (count: number) => (count < 2 ? `${count} ligne` : `${number(count)} lignes`);

const fields: Readonly<Record<ImportField, string>> = {
  legalName: 'Dénomination',
  altName: 'Autre dénomination',
  acronym: 'Sigle',
  taxCode: 'Code fiscal',
  vatNumber: 'Numéro de TVA',
  ipaCode: 'Code IPA',
  transparencyRegisterId: 'Registre de transparence de l’UE',
  legalForm: 'Forme juridique',
  defaultCategory: 'Catégorie',
  tags: 'Caractéristiques',
  territorialLevel: 'Niveau territorial',
  coverageNuts: 'Territoires (NUTS)',
  street: 'Adresse',
  postcode: 'Code postal',
  municipality: 'Commune',
  nuts3: 'Province (NUTS 3)',
  country: 'Pays',
  membersRepresented: 'Membres représentés',
  website: 'Site web',
  email: 'Courriel',
  pec: 'Courriel certifié (PEC)',
  phone: 'Téléphone',
  organisationId: 'Identifiant de l’organisation',
  category: 'Catégorie',
  role: 'Rôle',
  voting: 'Droit de vote',
  seats: 'Nombre de sièges',
  mandateAct: 'Acte de désignation',
  mandateDate: 'Date de l’acte',
  mandateDesignatedBy: 'Désigné par',
  validFrom: 'Du',
  validTo: 'Au',
  endReason: 'Motif de la fin',
};

const states: Readonly<Record<string, string>> = {
  mapping: 'Colonnes à indiquer',
  checking: 'Vérification en cours',
  checked: 'Vérifiée, à importer',
  applying: 'Importation en cours',
  applied: 'Importée',
  undoing: 'Annulation en cours',
  undone: 'Annulée',
};

const words: ImportWords = {
  ...form,
  step: (at, total) => `Étape ${at} sur ${total}`,
  field: (field) => fields[field as ImportField] ?? field,
  state: (state) => states[state] ?? state,
  or: (names) => new Intl.ListFormat('fr', { type: 'disjunction' }).format(names),

  fileTitle: 'Importer un fichier',
  subject: 'Que contient le fichier ?',
  subject_organisations: 'Des organisations',
  subject_organisations_hint: 'Organismes à ajouter au registre ou à mettre à jour.',
  subject_memberships: 'Les membres d’un partenariat',
  subject_memberships_hint:
    'Qui siège dans un partenariat, dans quel rôle et depuis quand. Les organisations doivent déjà être dans le registre.',
  partnership: 'De quel partenariat ?',
  partnershipMissing: 'Choisissez le partenariat.',
  subjectMissing: 'Choisissez ce que contient le fichier.',
  noPartnerships: 'Aucun partenariat n’est de votre ressort : adressez-vous à qui administre le registre.',
  file: 'Fichier',
  fileHint: (csv, xlsx, most) =>
    `CSV jusqu’à ${csv}, ou la première feuille d’un classeur XLSX jusqu’à ${xlsx}. Au plus ${number(most)} lignes ; les en-têtes sont dans la première.`,
  needed: 'Colonnes nécessaires :',
  drop: 'Déposez le fichier ici, ou choisissez-le :',
  chosen: (name, size) => `Choisi : ${name}, ${size}`,
  template: 'Télécharger un modèle vide (CSV)',
  templateName_organisations: 'modele-organisations.csv',
  templateName_memberships: 'modele-membres.csv',
  fileMissing: 'Choisissez un fichier.',
  fileType:
    'Ce fichier n’est ni CSV ni XLSX : enregistrez-le dans l’un de ces formats et choisissez-le à nouveau.',
  fileEmpty: 'Le fichier est vide : choisissez-en un avec des en-têtes et au moins une ligne.',
  fileLarge: 'Le fichier est trop volumineux : divisez-le.',
  upload: 'Envoyer le fichier',
  nothingYet: 'L’envoi du fichier ne change encore rien : vous voyez d’abord ce qui changerait.',
  uploading: (share) => `Envoi : ${share} %`,
  reading: 'Le fichier est arrivé : lecture des lignes en cours',
  cancel: 'Interrompre',
  recent: 'Dernières importations',
  open: 'Ouvrir',
  openOf: (title) => `Ouvrir : ${title}`,
  untitled: 'Fichier sans nom',
  rowsOf: rows,

  columnsTitle: 'Indiquez ce que contient chaque colonne',
  columnsHint:
    'Nous avons reconnu les colonnes à leurs en-têtes. Vérifiez et corrigez : sous chaque en-tête figurent les premières valeurs.',
  requiredFields: 'Ces informations sont nécessaires',
  foundIn: (column) => `colonne « ${column} »`,
  notFound: 'à indiquer',
  column: (title, at) => title || `Colonne ${at}, sans en-tête`,
  samples: (values) => `Par exemple : ${values}`,
  noSamples: 'Aucune valeur dans les premières lignes',
  leaveOut: 'Ne pas importer',
  requiredField: (field) => `${field} (nécessaire)`,
  fieldMissing: (names) => `Indiquez quelle colonne contient : ${names}.`,
  fieldTwice: (field, column) =>
    `« ${field} » est déjà la colonne « ${column} » : choisissez autre chose pour l’une des deux.`,
  check: 'Vérifier le fichier',
  another: 'Importer un autre fichier',

  working_check: 'Vérification du fichier',
  working_apply: 'Importation',
  working_undo: 'Annulation',
  progress: (done, total) => `${number(done)} sur ${rows(total)}`,
  mayLeave: 'Vous pouvez fermer la page : ce qui est fait reste, et vous pourrez reprendre d’ici plus tard.',
  stop: 'Interrompre',
  resume: 'Reprendre',
  paused: 'Le travail s’est arrêté ici. Ce qui est fait reste.',

  reportTitle: 'Ce qui changerait',
  reportHint: 'Rien n’a encore changé dans le registre.',
  into: (title) => `Membres de : ${title}`,
  count_rows: 'Lignes du fichier',
  count_new: 'Nouvelles',
  count_changed: 'À mettre à jour',
  count_same: 'Déjà identiques',
  count_invalid: 'Avec erreurs, non importables',
  count_applied: 'Importées',
  count_leftOut: 'Laissées de côté',
  count_kept: 'Restées dans le registre',
  count_undone: 'Annulées',
  apply: (count) => `Importer ${rows(count)}`,
  forValidators: 'Le fichier est prêt : qui valide l’importe, et le trouve parmi les dernières importations.',
  nothingToApply:
    'Aucune ligne ne changerait quoi que ce soit. S’il manque des données, corrigez le fichier et importez-le à nouveau.',
  means_organisations:
    'Les nouvelles organisations seront aussitôt publiques. Vous pourrez annuler l’importation.',
  means_memberships:
    'Les nouvelles adhésions seront aussitôt publiques et leur catégorie vaudra comme validée. Vous pourrez annuler l’importation.',
  changeColumns: 'Changer les colonnes',
  checkAgain: 'Vérifier à nouveau',

  faults: 'Lignes à regarder',
  noFaults: 'Aucune erreur et aucun avertissement.',
  show: 'Afficher',
  show_all: 'Tout',
  show_error: 'Erreurs',
  show_warning: 'Avertissements',
  severity_error: 'Erreur',
  severity_warning: 'Avertissement',
  row: 'Ligne',
  column_: 'Colonne',
  value: 'Valeur',
  reason: 'Ce qui ne va pas',
  wholeRow: 'toute la ligne',
  listed: (count, more) =>
    more
      ? `Les ${number(count)} premières entrées sont affichées`
      : count < 2
        ? `${count} entrée`
        : `${number(count)} entrées`,
  more: 'Afficher les suivantes',
  noneOfThese: 'Aucune entrée de ce genre.',
  download: 'Télécharger la liste (CSV)',
  downloadName: 'lignes-a-regarder.csv',

  appliedTitle: 'Importation terminée',
  undoneTitle: 'Importation annulée',
  undonePartTitle: 'Importation annulée en partie',
  undoneNothingTitle: 'Rien n’a été annulé',
  leftOutHint: 'Les lignes laissées de côté, avec le motif, sont dans la liste ci-dessous.',
  keptHint:
    'Certaines fiches sont restées comme elles étaient après l’importation, parce que quelqu’un les a changées depuis ou que d’autres données y renvoient. La liste dit lesquelles et pourquoi.',
  undo: 'Annuler cette importation',
  undoTitle: 'Annuler l’importation ?',
  undoMeans: (count) =>
    `${count === 1 ? 'La ligne importée redevient' : `Les ${rows(count)} importées redeviennent`} comme avant : ce qui est nouveau est retiré, ce qui a changé reprend sa valeur d’avant. Reste ce que quelqu’un a changé depuis, ou ce à quoi d’autres données renvoient.`,
  undoReason: 'Motif',
  undoReasonHint: 'Il reste dans l’historique. N’écrivez pas de noms de personnes.',
  undoYes: 'Oui, annuler l’importation',
  undoNo: 'Non, la laisser telle quelle',

  failedTitle: 'L’opération n’a pas réussi',
  fileRefused: 'Le fichier est illisible',
  movedOn: 'Entre-temps, cette importation a avancé ailleurs : vous la voyez maintenant telle qu’elle est.',
};
export default words;

import type { ComplianceWords } from '../it/compliance.ts';

const number = new Intl.NumberFormat('fr').format;
/** Zero takes the singular in French. */
const isOne = (count: number) => count < 2;
const rules = (count: number) => `${number(count)} ${isOne(count) ? 'règle' : 'règles'}`;
const list = new Intl.ListFormat('fr');

const words: ComplianceWords = {
  demoNote: 'Le partenariat et sa composition sont un exemple.',
  asOf: (day) => `Règles européennes sur le partenariat, vérification au ${day}`,
  summary: (count, parts) =>
    `${rules(count)} ${isOne(count) ? 's’applique' : 's’appliquent'} : ${list.format(parts)}.`,
  met: (count) => `${number(count)} ${isOne(count) ? 'respectée' : 'respectées'}`,
  partly: (count) => `${number(count)} en partie`,
  notMet: (count) => `${number(count)} non ${isOne(count) ? 'respectée' : 'respectées'}`,
  notRecorded: (count) => `${number(count)} non ${isOne(count) ? 'enregistrée' : 'enregistrées'}`,
  meaning:
    'Ce qui n’est pas enregistré ne compte pas comme non respecté : le registre ne sait pas si la règle est suivie.',
  show: 'Afficher',
  all: 'Toutes',
  rulesShown: (count) => `${rules(count)} ${isOne(count) ? 'affichée' : 'affichées'}.`,
  article: (act, article) => `${act}, art.\u00a0${article}`,
  toConfirm: 'à confirmer dans l’acte',
  toCorrect: 'À corriger',
  toRecord: 'À enregistrer',
  notYet: 'Pas encore recueilli par le registre',
  concerned: (count) => `${number(count)} ${isOne(count) ? 'membre' : 'membres'}`,
  evidence: (count) => `Éléments de preuve (${number(count)})`,
  ofTotal: (count, total) => `${count} sur ${total}`,
  yes: 'Oui',
  no: 'Non',
  method: (day, version) =>
    `Calculé le ${day} à partir des données publiques du registre, méthode ${version}.`,
  print: 'Imprimer la page',
  empty: 'Aucun partenariat n’est publié sous cet identifiant.',
  emptyThen: (day) => `Aucun partenariat n’est connu à cette date : ${day}.`,
  nothingApplies: 'Aucune de ces règles ne s’applique à ce partenariat.',
};

export default words;

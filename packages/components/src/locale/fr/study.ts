import type { StudyWords } from '../it/study.ts';
import indicator from './indicator.ts';

const words: StudyWords = {
  ...indicator,
  question: 'La question',
  draft: 'En préparation\u00a0: elle n’est pas encore publiée.',
  published: (day) => `Publiée le ${day}`,
  version: (number) => `version ${number}`,
  frozenOn: (release, day) =>
    `Les chiffres sont ceux de l’édition ${release}, publiée le ${day}\u00a0: ils ne changent plus.`,
  frozen: (release) => `Les chiffres sont ceux de l’édition ${release}\u00a0: ils ne changent plus.`,
  kept: (day) => `Les chiffres sont ceux lus le ${day}, à la publication\u00a0: ils ne changent plus.`,
  live: 'Les chiffres sont ceux d’aujourd’hui\u00a0: ils peuvent changer, et différer de ceux dont parle le texte.',
  showLive: 'Afficher les chiffres d’aujourd’hui',
  showKept: 'Revenir aux chiffres de l’étude',
  later: (number, latest) =>
    `Vous lisez la version ${number} de cette étude\u00a0: la plus récente est la ${latest}.`,
  showLatest: (latest) => `Lire la version ${latest}`,
  superseded: (release, day) => `L’édition ${release}, du ${day}, donne de nouveau ces chiffres.`,
  partlySuperseded: (release, day) =>
    `L’édition ${release}, du ${day}, donne de nouveau certains de ces chiffres.`,
  goToRelease: (release) => `Aller à l’édition ${release}`,
  figures: 'Les chiffres',
  figure: (number) => `Figure ${number}`,
  figureFailed: 'Ces chiffres ne peuvent pas être affichés maintenant.',
  method: 'Comment c’est calculé',
  context: 'Données de contexte',
  references: 'Références',
  reuse: 'Citer et réutiliser',
  copyCitation: 'Copier la citation',
  copyBibtex: 'Copier en BibTeX',
  copyCsl: 'Copier en CSL-JSON',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis de copier\u00a0: sélectionnez le texte et copiez-le.',
  package: 'Télécharger les données de l’étude, ZIP',
  packageHolds: 'texte, tableaux en CSV, description pour les machines, citation, licence et sources',
  permalink: 'Adresse permanente',
  digest: 'Empreinte SHA-256',
  tableInText: (number) => `Tableau ${number} dans le texte`,
  image: (words) => (words ? `Image\u00a0: ${words}` : 'Image'),
  unknown: (code) => `L’étude «\u00a0${code}\u00a0» n’existe pas ou n’est pas publiée.`,
  empty: 'L’étude n’a encore ni texte ni chiffres.',
};
export default words;

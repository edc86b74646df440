import type { FigureWords } from '../it/figure.ts';

const words: FigureWords = {
  notes: 'Notes',
  source: 'Source',
  period: 'Période',
  updated: 'Mise à jour',
  licence: 'Licence',
  coverage: 'Couverture',
  partnerships: (counted, countedText, total) =>
    `${countedText} ${counted < 2 ? 'partenariat' : 'partenariats'} sur ${total}`,
  method: 'Méthode',
  version: (version) => `version ${version}`,
  missing: 'non disponible : la valeur manque, elle n’est pas nulle',
  withheld: 'confidentiel : la valeur permettrait de reconnaître des personnes',
  unknown: (code) => `L’indicateur « ${code} » n’existe pas ou n’est pas publié pour ce choix.`,
  unreadable: (reason) => `Ces données ne peuvent pas être affichées : ${reason}`,
};

export default words;

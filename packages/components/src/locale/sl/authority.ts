import type { AuthorityWords } from '../it/authority.ts';

const words: AuthorityWords = {
  signIn: 'Za ogled teh strani se najprej prijavite.',
  expired: 'Prijava je potekla: prijavite se znova. Kar ste napisali, ostane.',
  forbidden:
    'Vaša vloga tega ne dovoljuje. Prosite nekoga, ki potrjuje, ali prosite upravljavca registra, naj razširi vašo vlogo.',
  readOnly:
    'Vaša vloga dovoljuje samo branje: če želite kaj spremeniti, prosite upravljavca registra, naj jo razširi.',
};
export default words;

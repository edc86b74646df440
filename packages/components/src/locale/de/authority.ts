import type { AuthorityWords } from '../it/authority.ts';

const words: AuthorityWords = {
  signIn: 'Melden Sie sich an, um diese Seiten zu sehen.',
  expired:
    'Ihre Anmeldung ist abgelaufen: Melden Sie sich erneut an. Was Sie geschrieben haben, bleibt erhalten.',
  forbidden:
    'Ihre Rolle lässt dies nicht zu. Bitten Sie eine Person, die bestätigen darf, oder bitten Sie die Verwaltung des Registers, Ihre Rolle zu erweitern.',
  readOnly:
    'Ihre Rolle erlaubt nur das Lesen: Um etwas zu ändern, bitten Sie die Verwaltung des Registers, sie zu erweitern.',
};
export default words;

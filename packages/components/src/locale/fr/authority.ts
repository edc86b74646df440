import type { AuthorityWords } from '../it/authority.ts';

const words: AuthorityWords = {
  signIn: 'Connectez-vous pour voir ces pages.',
  expired: 'Votre session a expiré : reconnectez-vous. Ce que vous avez écrit est conservé.',
  forbidden:
    'Votre rôle ne permet pas cette opération. Demandez-la à une personne qui valide, ou demandez à qui administre le registre d’étendre votre rôle.',
  readOnly:
    'Votre rôle permet seulement de lire : pour changer quelque chose, demandez à qui administre le registre de l’élargir.',
};
export default words;

/** Words of the elements of who signs in. */
const words = {
  signIn: 'Per vedere queste pagine devi prima entrare con le tue credenziali.',
  expired: 'L’accesso è scaduto: entra di nuovo. Ciò che hai scritto resta.',
  forbidden:
    'Il tuo ruolo non permette questa operazione. Chiedila a chi convalida, oppure chiedi a chi amministra il registro di ampliare il tuo ruolo.',
  readOnly:
    'Il tuo ruolo permette solo di leggere: per cambiare qualcosa, chiedi a chi amministra il registro di ampliarlo.',
};

/** Shape of the words of the elements of who signs in. */
export type AuthorityWords = typeof words;
export default words;

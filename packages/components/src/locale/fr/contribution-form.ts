import type { ContributionFormWords } from '../it/contribution-form.ts';
import form from './form.ts';
import stepped from './stepped-form.ts';

const words: ContributionFormWords = {
  ...form,
  ...stepped,
  notFound: 'Cette consultation n’existe pas ou n’est pas publique.',
  until: (instant) => `Vous pouvez répondre jusqu’au ${instant}.`,
  left: (count, working) =>
    count < 1
      ? 'C’est le dernier jour.'
      : `Il reste ${count} ${count < 2 ? 'jour' : 'jours'}, dont ${working} ${working < 2 ? 'ouvrable' : 'ouvrables'}.`,
  questions: (count) => (count === 1 ? 'La question' : 'Les questions'),
  documents: 'Les documents dont il s’agit',
  notOpen: (instant) => `La consultation n’est pas encore ouverte : elle s’ouvre le ${instant}.`,
  closed: (instant) => `La consultation s’est close le ${instant} : il n’est plus possible de répondre.`,
  whoTitle: 'Qui peut répondre ici',
  who: 'Répondent ici les personnes qui tiennent à jour les données d’une organisation dans le registre du partenariat, une fois connectées. La contribution porte le nom de l’organisation, jamais celui d’une personne.',
  expired: 'Votre session a expiré : reconnectez-vous. Ce que vous avez écrit est conservé.',
  signIn: 'Se connecter et répondre',
  channelsTitle: 'Comment participer à cette consultation',
  noOrganisation:
    'Votre accès ne permet de répondre pour aucune organisation. Demandez à qui tient à jour les données de la vôtre d’envoyer la contribution, ou de vous donner accès.',
  onBehalf:
    'Vous saisissez une contribution pour une organisation, par exemple reçue sur papier : elle sera signalée ainsi.',
  organisation: 'Organisation pour laquelle vous répondez',
  textTitle: 'La contribution',
  kind: 'Type de contribution',
  proposalHint: 'Quelque chose qui manque et qu’il faudrait faire',
  amendmentHint: 'Une modification d’un texte en discussion',
  positionHint: 'Le point de vue de l’organisation',
  questionHint: 'Quelque chose à éclaircir',
  dataHint: 'Des chiffres, des études ou des cas utiles à la décision',
  document: 'Document dont il s’agit',
  section: 'Partie du document',
  sectionHint: 'Par exemple : article 4, ou page 12',
  text: 'Le texte',
  textHint: 'Il peut être publié : ne nommez personne.',
  moreTitle: 'Pièces jointes et publication',
  moreLead:
    'Une pièce jointe est une page ou un fichier qui est déjà sur le web. Si vous n’en avez pas, laissez vide.',
  attachment: (place) => `Pièce jointe ${place}`,
  attachmentTitle: 'Titre de la pièce jointe',
  attachmentUrl: 'Adresse de la pièce jointe',
  attachmentUrlHint: 'Elle commence par https://',
  anotherAttachment: 'Ajouter une autre pièce jointe',
  public: 'Qui peut lire la contribution',
  publicYes: 'Tout le monde',
  publicYesHint:
    'Elle se lira avec le nom de l’organisation et la réponse, après la clôture de la consultation.',
  publicNo: 'L’autorité seule',
  publicNoHint: 'Elle reste confidentielle ; elle sera comptée avec les autres.',
  checkLead:
    'Relisez avant d’envoyer : une contribution envoyée ne se modifie plus, elle peut seulement être retirée.',
  send: 'Envoyer la contribution',
  failed: 'La contribution n’a pas été envoyée',
  kept: 'Ce que vous avez écrit est encore ici. Vous pouvez réessayer : la contribution n’arrivera pas deux fois.',
  receiptTitle: 'Contribution envoyée',
  reference: 'Référence',
  received: (instant) => `Reçue le ${instant}.`,
  print: 'Imprimer le récépissé',
  nextTitle: 'Et maintenant',
  nextNote: 'L’autorité prend note de la contribution et le confirme à l’organisation par courriel.',
  nextPublic: (instant) => `Après la clôture, le ${instant}, tout le monde pourra lire la contribution.`,
  nextPrivate: (instant) => `La consultation se clôt le ${instant} ; la contribution reste confidentielle.`,
  nextAnswer: 'L’autorité répond par une décision motivée, et dit où a abouti ce qu’elle a retenu.',
  draftHint:
    'Ce que vous écrivez reste dans ce navigateur pendant 7 jours ou jusqu’à l’envoi de la contribution. Ne le faites pas sur un ordinateur que d’autres utilisent.',
};
export default words;

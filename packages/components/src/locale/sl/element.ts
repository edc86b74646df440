import type { ElementWords } from '../it/element.ts';

const words: ElementWords = {
  loading: 'Nalaganje',
  nothing: 'Ni rezultatov.',
  partial: 'Nekateri podatki niso na voljo.',
  stale: (since) => `Podatki z dne ${since}: posodobitev ni uspela.`,
  retry: 'Poskusi znova',
  unreachable: 'Storitev se ne odziva. Poskusite znova čez nekaj minut.',
  notFound: 'Zahtevana vsebina ne obstaja ali ni javna.',
  tooMany: 'Preveč zahtev v kratkem času. Poskusite znova čez minuto.',
  failed: 'Nekaj ni delovalo. Poskusite znova čez nekaj minut.',
  reference: (reference) => `Sklic za podporo: ${reference}`,
  misconfigured: 'Ta element ni nastavljen.',
  missingBase: 'Manjka naslov API: dodajte atribut api-base ali element oc-config z api-base.',
  invalidBase: (value) => `Naslov API »${value}« ni veljaven: začeti se mora s https:// ali z /.`,
  missingAttribute: (attribute) => `Manjka atribut ${attribute}.`,
  invalidAttribute: (attribute, value) => `Vrednost »${value}« atributa ${attribute} ni dovoljena.`,
  demo: 'Demonstracijski podatki',
  optional: 'neobvezno',
};
export default words;

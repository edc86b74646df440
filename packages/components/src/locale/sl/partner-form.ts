import { sl as registrationForm } from '@officine-coesione/contract/registration-form/sl';
import type { PartnerFormWords } from '../it/partner-form.ts';
import form from './form.ts';
import stepped from './stepped-form.ts';
import proof from './proof.ts';
import registration from './registration.ts';

const words: PartnerFormWords = {
  ...form,
  ...stepped,
  ...proof,
  ...registration,
  ...registrationForm,
  who: (controller) => `Upravljavec podatkov: ${controller}.`,
  fullNotice: 'Preberite celotno obvestilo',

  choice: 'Za kaj želite zaprositi?',
  choiceJoin: 'Za vstop v partnerstvo',
  choiceJoinHint: 'Organizacija se vpiše in zaprosi za sodelovanje v partnerstvu programa.',
  choiceRegister: 'Samo za vpis organizacije',
  choiceRegisterHint: 'Za vstop v partnerstvo lahko zaprosite kdaj drugič.',
  programmeFilter: 'Poiščite program',
  programmeFilterHint: 'Napišite eno ali več besed iz imena: spodnji seznam se skrajša.',
  programmeCount: (count) => `Programi na seznamu: ${count}`,
  programme: 'Program',
  programmeHint: 'Samo programi, ki zdaj sprejemajo nove člane.',
  noProgramme: 'Trenutno noben program ne sprejema novih članov. Vpišete lahko samo organizacijo.',
  loadingPartnerships: 'Iščem partnerstva programa',
  noPartnership: 'Ta program zdaj nima odprtega partnerstva: izberite drugega.',
  categoryHint:
    'Opredelitve so iz evropskih pravil o partnerstvu. Če je katera označena kot predlagana, je zaradi pravne oblike: pravo kategorijo izberite sami.',
  suggested: 'Predlagano',

  checkLead: 'Pred pošiljanjem preberite odgovore. Pred preverjanjem uprave se nič ne objavi.',
  kept: 'Vaši odgovori so še tu. Poskusite znova: vloga ne bo prispela dvakrat.',
  siteBarred: (site) =>
    `S tega spletišča (${site}) obrazec ne more pošiljati: kdor upravlja strežnik, naj ga doda v nastavitev ALLOWED_ORIGINS.`,
  already:
    'Vpis s to davčno številko že obstaja. Preverite številko; če je pravilna, nova vloga ni potrebna: za posodobitev podatkov pišite upravi.',
  print: 'Natisni potrdilo',
  draftHint:
    'Odgovori, tudi ime in podatki kontaktne osebe, ostanejo v tem brskalniku 7 dni ali dokler ne pošljete vloge. Ne delajte tega na računalniku, ki ga uporabljajo tudi drugi.',
};
export default words;

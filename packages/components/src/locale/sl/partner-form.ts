import type { PartnerFormWords } from '../it/partner-form.ts';
import form from './form.ts';
import registration from './registration.ts';

const words: PartnerFormWords = {
  ...form,
  ...registration,
  step: (number, total) => `Korak ${number} od ${total}`,
  privacyTitle: 'Obvestilo o varstvu podatkov',
  organisationTitle: 'Organizacija',
  adhesionTitle: 'Vloga',
  contactTitle: 'Kontaktna oseba',
  checkTitle: 'Preverite odgovore',
  receiptTitle: 'Vloga je poslana',
  forward: 'Naprej',
  backToCheck: 'Nazaj na pregled',
  send: 'Pošlji vlogo',

  confirmRead: 'Preberite obvestilo, nato označite polje.',

  before:
    'Potrebujete približno deset minut. Pri roki imejte davčno številko in naslov potrjene e-pošte (PEC) organizacije.',
  whoTitle: 'Kdo obdeluje podatke',
  who: (controller) => `Upravljavec podatkov: ${controller}.`,
  whoUnnamed: 'Upravljavec podatkov je uprava, ki objavlja to stran.',
  whyTitle: 'Zakaj jih potrebujemo',
  why: 'Za vodenje registra partnerstva in odgovor na vlogo. To je naloga v javnem interesu (člen 6(1)(e) Uredbe (EU) 2016/679), zato ne prosimo za privolitev. Brez podatkov, ki niso označeni kot neobvezni, organizacije ne moremo vpisati.',
  publicTitle: 'Kaj se objavi',
  public: 'Podatki organizacije, ko jih uprava preveri. Davčna številka osebe se ne objavi.',
  personalTitle: 'Kaj se ne objavi',
  personal: 'Podatki kontaktne osebe: vidi jih samo uprava, da tej osebi piše.',
  retentionTitle: 'Kako dolgo',
  retention: 'Dokler je organizacija v registru in še 5 let po koncu programskega obdobja.',
  rightsTitle: 'Vaše pravice',
  rights:
    'Od upravljavca lahko zahtevate vpogled, popravek, izbris ali omejitev obdelave podatkov in lahko ugovarjate (členi 15 do 21 Uredbe). Pritožite se lahko tudi italijanskemu organu za varstvo podatkov (Garante per la protezione dei dati personali).',
  fullNotice: 'Preberite celotno obvestilo',
  noticeVersion: (version) => `Različica obvestila: ${version}`,
  acknowledged: 'Obvestilo sem prebral/-a',

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
  partnership: 'Partnerstvo',
  loadingPartnerships: 'Iščem partnerstva programa',
  noPartnership: 'Ta program zdaj nima odprtega partnerstva: izberite drugega.',
  closedPartnership:
    'Partnerstvo, iz katerega prihajate, zdaj ne sprejema novih članov. Izberete lahko drugo.',
  category: 'Kategorija partnerja',
  categoryHint:
    'Opredelitve so iz evropskih pravil o partnerstvu. Če je katera označena kot predlagana, je zaradi pravne oblike: pravo kategorijo izberite sami.',
  suggested: 'Predlagano',

  contactLead: 'Ti podatki se ne objavijo. Uprava jih uporabi, da tej osebi piše.',

  checkLead: 'Pred pošiljanjem preberite odgovore. Pred preverjanjem uprave se nič ne objavi.',
  proofSlow: 'Samodejno preverjanje proti pošiljanju s programi: še nekaj sekund.',
  proofFailed:
    'Samodejno preverjanje proti pošiljanju s programi ni uspelo. Poskusite znova; če se ponovi, posodobite brskalnik ali uporabite drugega.',
  failed: 'Vloga ni bila poslana',
  kept: 'Vaši odgovori so še tu. Poskusite znova: vloga ne bo prispela dvakrat.',
  alreadyTitle: 'Organizacija je že v registru',
  already:
    'Vpis s to davčno številko že obstaja. Preverite številko; če je pravilna, nova vloga ni potrebna: za posodobitev podatkov pišite upravi.',

  reference: 'Referenčna številka',
  received: (when) => `Prejeto ${when} (italijanski čas)`,
  keepReference: 'To številko shranite: potrebujete jo za vprašanja o vlogi.',
  nextTitle: 'Kaj sledi',
  nextCheck: 'Uprava preveri podatke.',
  nextAnswer: (date) => `Odgovori na naslov PEC organizacije najpozneje ${date}.`,
  nextPublish: 'Če je vse v redu, se organizacija pojavi v registru.',
  nextMissing: 'Če kaj manjka, piše kontaktni osebi.',
  print: 'Natisni potrdilo',
  sentAnswers: 'Poslani odgovori',

  draftTitle: 'Osnutek',
  draftKeep: 'Shrani osnutek v tej napravi',
  draftHint:
    'Odgovori, tudi ime in podatki kontaktne osebe, ostanejo v tem brskalniku 7 dni ali dokler ne pošljete vloge. Ne delajte tega na računalniku, ki ga uporabljajo tudi drugi.',
  draftKept: (date) => `Osnutek je v tej napravi shranjen do ${date}.`,
  draftDelete: 'Izbriši osnutek',
  draftDeleted: 'Osnutek je izbrisan.',
  draftRefused: 'Ta brskalnik ne dovoli shranjevanja osnutka.',
  draftQuestion: 'Ali v tej napravi že imate osnutek?',
  draftResume: 'Nadaljuj osnutek',
  draftNone: 'V tej napravi ni osnutka.',
};
export default words;

import type { RegistrationFormWords } from './it.ts';

/** What a form for registrations says around its questions, in Slovenian. */
export const sl: RegistrationFormWords = {
  privacyTitle: 'Obvestilo o varstvu podatkov',
  organisationTitle: 'Organizacija',
  adhesionTitle: 'Vloga',
  contactTitle: 'Kontaktna oseba',
  receiptTitle: 'Vloga je poslana',
  send: 'Pošlji vlogo',
  confirmRead: 'Preberite obvestilo, nato označite polje.',
  before:
    'Potrebujete približno deset minut. Pri roki imejte davčno številko in naslov potrjene e-pošte (PEC) organizacije.',
  whoTitle: 'Kdo obdeluje podatke',
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
  noticeVersion: (version) => `Različica obvestila: ${version}`,
  acknowledged: 'Obvestilo sem prebral/-a',
  partnership: 'Partnerstvo',
  closedPartnership:
    'Partnerstvo, iz katerega prihajate, zdaj ne sprejema novih članov. Izberete lahko drugo.',
  category: 'Kategorija partnerja',
  contactLead: 'Ti podatki se ne objavijo. Uprava jih uporabi, da tej osebi piše.',
  failed: 'Vloga ni bila poslana',
  alreadyTitle: 'Organizacija je že v registru',
  reference: 'Referenčna številka',
  received: (when) => `Prejeto ${when} (italijanski čas)`,
  keepReference: 'To številko shranite: potrebujete jo za vprašanja o vlogi.',
  nextTitle: 'Kaj sledi',
  nextCheck: 'Uprava preveri podatke.',
  nextMissing: 'Če kaj manjka, piše kontaktni osebi.',
  nextAnswer: (date) => `Odgovori na naslov PEC organizacije najpozneje ${date}.`,
  nextPublish: 'Če je vse v redu, se organizacija pojavi v registru.',
};

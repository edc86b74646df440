import type { MessageCode } from './index.ts';

/** What is wrong and what to do about it, in Slovenian. */
export const sl = {
  // Identifiers
  tax_code_length:
    'Davčna številka (codice fiscale) ustanove ima 11 števk, davčna številka osebe pa 16 znakov; vnesenih znakov: {actual}.',
  tax_code_characters:
    'Preverite znak številka {position} v davčni številki: na tem mestu ni mogoč. Za ustanovo vnesite 11 števk, za osebo pa črke in števke kot v RSSMRA85T10A562S.',
  tax_code_date:
    'Davčna številka vsebuje datum, ki ne obstaja: ponovno preverite znake od sedmega do enajstega.',
  tax_code_check:
    'Kontrolni znak davčne številke se ne ujema: primerjajte jo s tisto na dokumentu, znak za znakom.',
  tax_code_zeros: 'Enajst ničel ni davčna številka: vnesite davčno številko ustanove.',
  vat_number_length:
    'Število števk v številki DDV (partita IVA) je {expected}, vnesenih: {actual}. Predpona IT ni obvezna.',
  vat_number_characters: 'Preverite znak številka {position} v številki DDV: za IT so dovoljene samo števke.',
  vat_number_zeros: 'Enajst ničel ni številka DDV: vnesite številko DDV ustanove.',
  vat_number_check:
    'Kontrolna števka številke DDV se ne ujema: primerjajte jo s tisto na potrdilu, števko za števko.',
  vat_number_office:
    'Števke od osme do desete v številki DDV ne označujejo znanega urada: ponovno jih preverite; če so pravilne, lahko nadaljujete.',
  ipa_code_length:
    'Koda IPA ima od 1 do {maximum} znakov; vnesenih znakov: {actual}. Najdete jo na indicepa.gov.it.',
  ipa_code_characters:
    'Preverite znak številka {position} v kodi IPA: uporabite samo črke brez naglasov in strešic, števke in podčrtaj, kot v c_h501.',
  office_code_length:
    'Enolična koda urada ima 6 ali 7 znakov; vnesenih znakov: {actual}. Najdete jo na indicepa.gov.it.',
  office_code_characters:
    'Preverite znak številka {position} v enolični kodi urada: uporabite samo črke brez naglasov in strešic ter števke.',
  cup_length: 'Število znakov v kodi CUP je {expected}, vnesenih: {actual}. Kodo najdete na opencup.gov.it.',
  cup_characters:
    'Preverite znak številka {position} v kodi CUP: uporabite samo črke brez naglasov in strešic ter števke.',
  cup_pattern:
    'Koda CUP ima običajno obliko C11G06000000001: ponovno preverite črke in števke; če so pravilne, lahko nadaljujete.',
  cci_length: 'Število znakov v kodi CCI je {expected}, vnesenih: {actual}. Primer: 2014IT05M2OP002.',
  cci_characters:
    'Preverite znak številka {position} v kodi CCI: na tem mestu ni mogoč. Koda ima obliko 2014IT05M2OP002.',
  email_spaces: 'E-poštni naslov vsebuje presledke: odstranite jih in vnesite en sam naslov.',
  email_at_sign: 'E-poštni naslov mora imeti natanko en znak @, kot ime@primer.it.',
  email_local_length:
    'Največje dovoljeno število znakov pred @ v e-poštnem naslovu je {maximum}, vnesenih: {actual}.',
  email_local_characters:
    'Preverite del e-poštnega naslova pred znakom @: uporabite črke brez naglasov in strešic, števke, vezaje in pike, brez pike na začetku ali na koncu in brez ponovljenih pik.',
  email_domain_length:
    'Največje dovoljeno število znakov za @ v e-poštnem naslovu je {maximum}, vnesenih: {actual}.',
  email_domain_dot: 'Za znakom @ manjka zadnji del e-poštnega naslova: dopolnite ga, na primer z .it.',
  email_domain_characters:
    'Preverite del e-poštnega naslova za znakom @: uporabite črke brez naglasov in strešic, števke, vezaje in pike, kot v primer.it.',
  email_length:
    'Največje dovoljeno število znakov v e-poštnem naslovu je {maximum}, vnesenih: {actual}. Navedite krajšega.',
  pec_spaces: 'Naslov overjene e-pošte (PEC) vsebuje presledke: odstranite jih in vnesite en sam naslov.',
  pec_at_sign: 'Naslov overjene e-pošte (PEC) mora imeti natanko en znak @, kot ime@pec.primer.it.',
  pec_local_length:
    'Največje dovoljeno število znakov pred @ v naslovu overjene e-pošte (PEC) je {maximum}, vnesenih: {actual}.',
  pec_local_characters:
    'Preverite del naslova overjene e-pošte (PEC) pred znakom @: uporabite črke brez naglasov in strešic, števke, vezaje in pike, brez pike na začetku ali na koncu in brez ponovljenih pik.',
  pec_domain_length:
    'Največje dovoljeno število znakov za @ v naslovu overjene e-pošte (PEC) je {maximum}, vnesenih: {actual}.',
  pec_domain_dot:
    'Za znakom @ manjka zadnji del naslova overjene e-pošte (PEC): dopolnite ga, na primer z .it.',
  pec_domain_characters:
    'Preverite del naslova overjene e-pošte (PEC) za znakom @: uporabite črke brez naglasov in strešic, števke, vezaje in pike, kot v pec.primer.it.',
  pec_length:
    'Največje dovoljeno število znakov v naslovu overjene e-pošte (PEC) je {maximum}, vnesenih: {actual}. Navedite krajšega.',
  nuts_country: 'Koda NUTS se mora začeti z IT: navedite italijansko ozemlje.',
  nuts_pattern: 'Ta koda NUTS nima oblike italijanske kode: vnesite na primer ITC, ITC4 ali ITC4C.',
  istat_code_length:
    'Koda ISTAT ima 2 števki za deželo, 3 za pokrajino, 6 za občino, vključno z začetnimi ničlami; pričakovanih: {expected}, vnesenih: {actual}.',
  istat_code_characters: 'Preverite znak številka {position} v kodi ISTAT: dovoljene so samo števke.',
  istat_code_region: 'Nobena dežela nima te kode ISTAT: kode dežel so od 01 do 20. Popravite jo.',
  istat_code_zeros: 'Koda ISTAT iz samih ničel ne označuje nobenega ozemlja: vnesite pravo.',
  cadastral_code_length:
    'Število znakov v katastrski kodi občine je {expected}, kot v H501; vnesenih: {actual}.',
  cadastral_code_characters:
    'Preverite znak številka {position} v katastrski kodi: črki sledijo tri števke, kot v H501.',
  postcode_length:
    'Število števk v italijanski poštni številki (CAP) je {expected}, vključno z začetnimi ničlami; vnesenih: {actual}.',
  postcode_characters:
    'Preverite znak številka {position} v poštni številki (CAP): dovoljene so samo števke.',

  // Any value
  required: 'Izpolnite to polje.',
  too_short: 'Dopolnite besedilo: vnesenih znakov {actual}, najmanj {minimum}.',
  too_long: 'Skrajšajte besedilo: vnesenih znakov {actual}, največ {maximum}.',
  too_few: 'Dodajte vnose: najmanjše število je {minimum}.',
  too_many: 'Odstranite nekaj vnosov: največje število je {maximum}.',
  too_small: 'Vnesite večje število: najmanjše je {minimum}.',
  too_big: 'Vnesite manjše število: največje je {maximum}.',
  not_a_text: 'Tu je potrebno besedilo: če pošiljate JSON, ga zapišite med narekovaje.',
  not_a_number: 'Tu je potrebno število: uporabite samo števke.',
  not_a_whole_number: 'Tu je potrebno celo število: odstranite decimalke.',
  not_a_boolean: 'Tu je potreben odgovor da ali ne: pošljite true ali false.',
  not_a_list: 'Tu je potreben seznam vrednosti, tudi če je vrednost ena sama.',
  not_an_object: 'Tu je potreben objekt s svojimi lastnostmi, ne preprosta vrednost.',
  unknown_choice: 'Ta izbira ni predvidena: izberite eno s seznama.',
  unknown_property: 'Lastnost »{property}« ni predvidena: odstranite jo ali popravite njeno ime.',
  unknown_parameter: 'Parameter »{parameter}« ni predviden: uporabite enega od teh: {known}.',
  repeated_parameter: 'Isti parameter ste navedli večkrat: pustite samo enega.',
  invalid_format: 'Vrednost ni zapisana v predvideni obliki: preverite jo in popravite.',
  invalid_date: 'Datum ne obstaja ali ni popoln: navedite dan, mesec in leto.',
  invalid_instant:
    'Datum in ura nista veljavna: zapišite ju s časovnim pasom, kot v 2026-11-23T09:30:00+01:00.',
  invalid_url: 'Spletni naslov ni veljaven: zapišite ga v celoti, začenši s https://.',
  invalid_uuid: 'Identifikator ni veljaven: kopirajte ga v celoti, 36 znakov z vezaji.',
  invalid_json: 'Poslani podatki niso veljaven JSON: preverite vejice, narekovaje in oklepaje.',
  must_be_accepted: 'Za nadaljevanje se morate strinjati: označite polje.',
  must_be_empty: 'To polje pustite prazno.',
  too_fast: 'Obrazec ste poslali prehitro: počakajte nekaj sekund in poskusite znova.',
  phone_format:
    'Telefonska številka ni veljavna: vnesite samo števke, po potrebi z mednarodno predpono, kot v +39 06 1234567.',
  category_not_in_scheme:
    'Kategorija »{category}« ni del klasifikacije {scheme}: izberite eno iz te klasifikacije.',
  unknown_reference: 'To, kar ste navedli, ne obstaja ali ne obstaja več: poiščite znova in izberite.',
  already_registered:
    'Ta organizacija je že v registru: poiščite jo in zaprosite za posodobitev, namesto da jo ponovno vpisujete.',
  already_member:
    'Ta organizacija je že članica partnerstva: posodobite obstoječe članstvo, namesto da zaprosite za novo.',
  partnership_not_open:
    'To partnerstvo zdaj ne sprejema članov: pišite njegovemu tajništvu ali izberite drugo.',
  cursor_invalid: 'Oznaka strani ni veljavna ali je potekla: začnite znova s prvo stranjo.',
  field_unknown: 'Eno od zahtevanih polj ne obstaja: izbirajte med temi: {known}.',
  period_unknown: 'Obdobje ni prepoznano: zapišite ga kot 2026, 2026-S1 ali 2026-Q3.',
} satisfies Readonly<Record<MessageCode, string>>;

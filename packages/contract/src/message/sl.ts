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
  transparency_register_id_pattern:
    'Številka v registru EU za preglednost je kot 123456789012-34: prepišite jo v celoti.',
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
  line_ends: 'Zapišite vse v eni vrstici: odstranite prelome vrstic.',
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
  repeated_property: 'Lastnost »{property}« se pojavi dvakrat: pustite le eno.',
  unknown_parameter: 'Parameter »{parameter}« ni predviden: uporabite enega od teh: {known}.',
  repeated_parameter: 'Isti parameter ste navedli večkrat: pustite samo enega.',
  not_with_file: 'Datoteka vsebuje ves seznam: izpustite »{parameter}« ali zahtevajte stran v JSON.',
  // Imports
  import_encoding: 'Vrstica {row} vsebuje neberljive znake: shranite datoteko kot CSV UTF-8.',
  import_quotes: 'Narekovaji, odprti v vrstici {row}, se ne zaprejo: popravite jih.',
  import_workbook: 'Datoteka ni berljiv delovni zvezek XLSX: znova jo shranite s svojo preglednico.',
  import_archive: 'Delovni zvezek je prevelik ali vsebuje več kot podatke: izvozite samo potrebni list.',
  import_empty: 'Datoteka pod naslovi nima vrstic: dodajte jih.',
  import_too_long: 'Datoteka ima več kot {maximum} vrstic ali predolgo vrstico: razdelite jo.',
  import_choice: 'Ta vrednost ni predvidena: vpišite eno od teh kod ali njeno ime. {known}.',
  import_columns: 'Navedite samo enkrat, kateri stolpec vsebuje »{field}«.',
  import_perhaps_known:
    'Morda je že vpisana: {known} ima isto ime ter isti kraj ali spletno mesto. Če gre za isto organizacijo, v vrstico vpišite njene kode.',
  import_repeated: 'Ista koda je že v vrstici {row}: obdržite samo eno vrstico.',
  import_merged:
    'Koda je od organizacije, ki je bila združena v {survivor}: uporabite kodo te organizacije ali odstranite vrstico.',
  import_taken: 'To kodo že ima druga organizacija v registru: preverite jo.',
  import_out_of_scope: 'Za območje te organizacije niste pristojni: odstranite jo iz datoteke.',
  import_formula: 'Vrednost se začne kot formula in ostane besedilo: preverite, ali je prava.',
  hidden_characters: 'Vrednost vsebuje nevidne ali kontrolne znake: napišite jo znova.',
  import_changed: 'Organizacija se je medtem spremenila in ostane taka, kot je: preverite jo ročno.',
  import_referred: 'Na to organizacijo se sklicujejo drugi zapisi, zato ostane: najprej odstranite te.',
  import_unknown_organisation:
    'Nobena organizacija v registru nima te kode: najprej jo registrirajte ali popravite kodo.',
  import_codes_differ: 'Kode v vrstici pripadajo različnim organizacijam: pustite samo kode ene.',
  import_ambiguous: 'To številko za DDV ima več organizacij: navedite davčno številko.',
  import_country: 'Državo zapišite z dvema črkama, na primer AT za Avstrijo.',
  import_yes_no: 'Napišite »da« ali »ne«.',
  import_seat_repeated:
    'Vrstica {row} tej organizaciji v teh dneh že daje isto vlogo: pustite eno vrstico ali spremenite dneve.',
  import_chair_repeated:
    'Vrstica {row} v teh dneh že podeljuje predsedstvo: pustite ga eni organizaciji ali spremenite dneve.',
  import_other_role: 'V teh dneh organizacija že sedi v drugi vlogi: preverite, ali gre res za dva sedeža.',
  import_seat_changed: 'Članstvo se je medtem spremenilo in ostane, kakršno je: preverite ga ročno.',
  import_seat_referred:
    'Na članstvo so vezani drugi podatki, na primer kdo ga zastopa: ostane. Najprej odstranite te.',
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
  proof_missing: 'Dokazilo o delu manjka: zahtevajte nalogo, jo rešite in pošljite znova.',
  proof_invalid: 'Dokazilo o delu ni pravilno: zahtevajte novo nalogo, jo rešite in pošljite znova.',
  proof_expired: 'Dokazilo o delu je poteklo: zahtevajte novo nalogo, jo rešite in pošljite znova.',
  proof_spent:
    'Dokazilo o delu je bilo že uporabljeno za drugo pošiljanje: zahtevajte novo nalogo, jo rešite in pošljite znova.',
  phone_format:
    'Telefonska številka ni veljavna: vnesite samo števke, po potrebi z mednarodno predpono, kot v +39 06 1234567.',
  category_not_in_scheme:
    'Kategorija »{category}« ni del klasifikacije {scheme}: izberite eno iz te klasifikacije.',
  unknown_reference: 'To, kar ste navedli, ne obstaja ali ne obstaja več: poiščite znova in izberite.',
  already_registered:
    'Ta organizacija je že v registru: poiščite jo in zaprosite za posodobitev, namesto da jo ponovno vpisujete.',
  already_member:
    'Ta organizacija je že članica partnerstva: posodobite obstoječe članstvo, namesto da zaprosite za novo.',
  code_taken: 'To kodo že ima druga organizacija v registru: preverite jo ali združite oba zapisa.',
  seat_in_force: 'Še vedno je članica v »{partnership}« (članstvo {seat}): najprej končajte to članstvo.',
  date_not_ahead: 'Izberite dan po današnjem.',
  partnership_not_open:
    'To partnerstvo zdaj ne sprejema članov: pišite njegovemu tajništvu ali izberite drugo.',
  seems_registered: 'Ta organizacija je videti že vpisana: zaprosite za dostop, namesto da jo vpišete znova.',
  no_address: 'Pustite vsaj en naslov, overjenega ali navadnega: sicer organizaciji nihče ne more pisati.',
  office_elsewhere: 'Druga pokrajina spremeni pristojni organ: za selitev sedeža pišite organu, ki vas vodi.',
  nothing_changed: 'Nič se ni spremenilo: popravite vsaj en podatek ali potrdite, da vsi držijo.',
  merge_with_itself: 'Navedite dva različna zapisa: zapisa ni mogoče združiti s samim seboj.',
  merge_not_possible: 'Oba zapisa morata biti javna: ta ni.',
  reference_unhandled:
    'Nekaj se sklicuje na organizacijo na način, ki ga združitev ne zna obravnavati ({kind}): obvestite upravljavce sistema.',
  access_requested_twice:
    'Ista oseba je zaprosila za dostop do obeh organizacij: najprej odločite o eni od obeh prošenj.',
  seats_conflict:
    'Organizaciji imata iste dni mesto v »{partnership}« z različnimi podatki: najprej popravite eno od članstev.',
  seat_in_use:
    'Na članstvo v »{partnership}«, ki se prekriva z drugim, so vezani drugi podatki ({kind}): najprej jih premaknite.',
  changed_since_merge:
    'Po združitvi se je spremenilo {what}: z razveljavitvijo bi sprememba bila izgubljena.',
  merged_since:
    'Po tej združitvi je bila organizacija združena v drugo: najprej razveljavite tisto združitev.',
  seat_overlaps:
    'Ta organizacija že ima sedež v tej vlogi od {from} do {to} (članstvo {seat}): najprej končajte tega ali spremenite dni.',
  chair_taken:
    'Predseduje že »{organisation}« od {from} do {to} (članstvo {seat}): najprej končajte to ali spremenite dni.',
  role_without_vote: 'Ta vloga nima glasu: odvzemite glas ali izberite drugo vlogo.',
  ends_before_start: 'Zadnji dan je pred prvim: popravite enega od datumov.',
  in_future: 'Datum je v prihodnosti: navedite, kdaj se je zgodilo.',
  represents_itself: 'Organizacija na tem seznamu ne zastopa same sebe: odstranite jo in navedite druge.',
  parent_not_suitable:
    'Delovna skupina spada pod odbor, ki sam ni delovna skupina in ni arhiviran: izberite drugega.',
  programme_not_of_parent:
    'Program »{programme}« ni med programi nadrejenega odbora: odstranite ga ali ga najprej dodajte odboru.',
  seats_taken:
    'Sedeži tega članstva: {seats}; v teh dneh že imajo rednega predstavnika. Najprej končajte enega ali imenujte namestnika.',
  interests_contradict: 'Prijavite vsaj en interes ali izjavite, da jih ni: ne obojega.',
  organisation_not_public: 'Ta organizacija še ni objavljena: najprej potrdite njo, nato njen sedež.',
  first_day_unknown:
    'Manjka prvi dan, za partnerstvo pa ni navedeno, kdaj je bilo ustanovljeno: navedite eno ali drugo.',
  seat_not_begun: 'Sedež se začne {from}: navedite prvi dan, ki ni zgodnejši.',
  notice_not_in_force:
    'To obvestilo velja od {from}: navedite datum od tega dne naprej ali različico, ki je veljala takrat.',
  seat_ended: 'Sedež se konča {to}: navedite prvi dan, ki ni poznejši.',
  already_ended: 'Imenovanje se konča že {to}: navedite zgodnejši dan ali spremenite imenovanje.',
  times_out_of_order: 'Ta trenutek je pred tistim, ki bi moral biti pred njim: popravite enega od obeh.',
  meeting_not_after_convocation: 'Seja se mora začeti po sklicu: popravite enega od obeh datumov.',
  meeting_not_begun: 'Seja se še ni začela: počakajte, da se začne, ali popravite datum.',
  agenda_empty: 'Dnevni red je prazen: dodajte vsaj eno točko.',
  repeated_item: 'Ta vnos je že na seznamu: pustite ga samo enkrat.',
  seat_not_in_force: 'To članstvo na dan seje ({day}) ne velja: izberite takega, ki tega dne velja.',
  representative_not_in_office:
    'Ta oseba na dan seje ({day}) ni zastopala članstva: izberite, kdo ga je tedaj zastopal.',
  proxy_is_absent:
    'Kdor da pooblastilo, ni navzoč: označite ga kot odsotnega ali izberite drug način udeležbe.',
  absent_with_details: 'Kdor je odsoten, tega podatka nima: odstranite ga ali označite navzočnost.',
  present_not_excused: 'Kdor je navzoč, ne potrebuje opravičila: pustite samo eno od obeh navedb.',
  proxy_not_present: 'Pooblastilo dobi navzoči član, v živo ali na daljavo: ta ni navzoč.',
  item_without_decision: 'O tej točki se ne odloča: izberite točko vrste odločanje ali volitve.',
  too_many_votes:
    'Glasov je več kot tistih, ki so lahko glasovali ({maximum}): popravite glasove ali navzočnost.',
  votes_exceed_presence:
    'Sklep te seje šteje {votes} glasov, več kot je navzočih z glasovalno pravico: najprej popravite sklep.',
  already_published:
    'Ta različica je že objavljena in se ne spreminja več: dajte novemu besedilu drugo različico.',
  // Consultations and capacity activities
  document_or_address: 'Navedite dokument partnerstva ali spletni naslov.',
  closes_before_opening: 'Zaključek je pred odprtjem: popravite eno od obeh.',
  opening_fixed: 'Objavljeno posvetovanje se odpre, kot je bilo napovedano: {opensAt}.',
  only_prolonged: 'Objavljeno posvetovanje se lahko le podaljša: navedite zaključek po {closesAt}.',
  consultation_closed: 'Posvetovanje se je zaključilo {closedAt}: prispevki se ne sprejemajo več.',
  consultation_not_open: 'Posvetovanje se odpre {opensAt}: prispevek pošljite od takrat.',
  consultation_still_open: 'Posvetovanje se zaključi {closesAt}: izid se objavi po tem.',
  before_closing: 'Izid pride po zaključku: navedite čas po {closesAt}.',
  seat_not_of_partnership: 'To članstvo ni iz partnerstva ali ne velja več: izberite drugo.',
  document_not_public: 'Dokument ni javen: najprej ga objavite ali izberite drugega.',
  only_by_authority: 'To navede le organ, ki vnese prispevek za druge: odstranite ta podatek.',
  genders_exceed_count: 'Žensk in moških skupaj je več kot oseb, teh pa je {count}: popravite števila.',
  organisation_repeated: 'Ta organizacija je že na seznamu: združite njene osebe v eno vrstico.',
  // Surveys
  code_repeated: 'Ta oznaka že obstaja: uporabite drugo.',
  options_not_for_type: 'Možnosti imajo samo vprašanja z izbiro: odstranite jih ali spremenite vrsto.',
  limit_not_for_type: 'Mejo imajo samo vprašanja s številom: odstranite jo ali spremenite vrsto.',
  condition_unknown: 'Pogoj se mora nanašati na prejšnje vprašanje z izbiro: navedite ga.',
  survey_not_open: 'Anketa se odpre {opensAt}: odgovorite od takrat naprej.',
  survey_closed: 'Anketa se je zaprla {closedAt}: odgovorov ne sprejemamo več.',
  survey_still_open: 'Anketa se zapre {closesAt}: odgovori se potrdijo pozneje.',
  survey_fixed: 'Odprto anketo je mogoče samo podaljšati: pustite to vrednost, kot je bila.',
  survey_only_prolonged: 'Odprto anketo je mogoče samo podaljšati: navedite zaprtje po {closesAt}.',
  partnership_not_public: 'To partnerstvo ni javno: najprej ga objavite ali navedite drugo.',
  no_seat_in_partnership: 'Ta organizacija danes nima sedeža v partnerstvu: navedite takšno, ki ga ima.',
  // Releases, context data and studies
  key_taken: 'Ta koda je že v uporabi: izberite drugo.',
  not_ahead: 'Navedite trenutek po tem ali nobenega: potem se objavi takoj.',
  context_format: 'Datoteka ni berljiv {format} ({place}): preverite jo ali jo znova izvozite.',
  context_too_many: 'Vrstic ali celic je več kot {maximum}: izpustite nepotrebne ali razdelite podatke.',
  context_column: 'Datoteka nima stolpca »{column}«: izberite enega od teh: {known}.',
  context_no_file: 'Datoteka manjka: najprej jo pošljite.',
  context_no_mapping: 'Ni povedano, kaj so stolpci: navedite vsaj ozemlje in čas.',
  context_unknown_territory:
    'Ozemlje »{code}« ni med našimi (vrstic: {count}): povejte, kateremu ustreza, ali ga izpustite.',
  context_unknown_time:
    'Čas »{code}« ni zapisan kot 2026, 2026-S1, 2026-Q3 ali 2026-09 (vrstic: {count}): povejte, kateremu ustreza, ali ga izpustite.',
  context_not_a_number: 'To ni število, »{value}«: zapišite ga z decimalno piko ali pustite prazno.',
  context_repeated:
    'Ista celica je že v vrstici {first}: obdržite eno ali navedite stolpec, ki ju razlikuje.',
  context_outlier:
    'Vrednost {value} ({cell}) je daleč od drugih vrednosti, katerih mediana je {median}: preverite jo pri viru.',
  context_total: 'Vsota za {cell} je {total}, deli pa dajo {sum}: preverite oboje.',
  context_faulty: 'Poskus je našel napake ({count}): popravite jih, nato objavite.',
  narrative_html: 'V vrstici {line} je HTML ali entiteta: pišite samo Markdown.',
  narrative_image: 'V vrstici {line} je slika: odstranite jo, prikazi se dodajo posebej.',
  narrative_link: 'Povezava v vrstici {line} ne vodi na http, https ali mailto: popravite jo.',
  cursor_invalid: 'Oznaka strani ni veljavna ali je potekla: začnite znova s prvo stranjo.',
  since_invalid: 'Navedite »position« zadnje prebrane strani, ne datuma: brez »since« se bere od začetka.',
  field_unknown: 'Eno od zahtevanih polj ne obstaja: izbirajte med temi: {known}.',
  period_unknown: 'Obdobje ni prepoznano: zapišite ga kot 2026, 2026-S1 ali 2026-Q3.',
  not_drawable:
    'Teh številk ni mogoče narisati tako: z »by« izberite, kaj naj se primerja, od vsega drugega pa eno samo vrednost.',
  picture_too_large:
    'Slika bi imela {actual} milijonov pik, največ pa jih je lahko {maximum}: zahtevajte manjšo širino ali merilo, manj programov ali ozemelj ali SVG.',
  png_unavailable: 'Ta storitev ne more risati slik PNG: zahtevajte SVG.',
  media_type_not_offered:
    'Nobena od oblik, ki jih sprejemate, ni na voljo: zahtevajte eno od teh: {offered}.',
  too_many_rows_for_sheet:
    'Celic je {actual}, preglednica jih sprejme {maximum}: zahtevajte CSV ali manj programov, ozemelj ali let.',
} satisfies Readonly<Record<MessageCode, string>>;

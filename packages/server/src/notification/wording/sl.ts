import type { Frame, Wording } from '../letter.ts';

/** The letters in Slovenian. */
export const sl: Wording = {
  registration_received: ({ reference, legalName, partnershipTitle, answerDueOn }, day) => ({
    subject: `Vloga prejeta: ${reference}`,
    body: [
      `prejeli smo vlogo organizacije ${legalName}${partnershipTitle ? ` za pristop k: ${partnershipTitle}` : ''}.`,
      `Njena oznaka je ${reference}: navedite jo, ko pišete organu. Organ odgovori do ${day(answerDueOn)}.`,
      'Pred potrditvijo se nič ne objavi.',
    ],
    invites: true,
  }),
  registration_arrived: ({ reference, legalName, partnershipTitle, answerDueOn }, day) => ({
    subject: `Nova vloga: ${reference}`,
    body: [
      `organizacija ${legalName} prosi za ${partnershipTitle ? `pristop k: ${partnershipTitle}` : 'vpis'}.`,
      `Vloga ${reference} je v čakalni vrsti: nanjo je treba odgovoriti do ${day(answerDueOn)}.`,
    ],
  }),
  integration_requested: ({ reference, legalName, question, dueOn }, day) => ({
    subject: `Potrebna je dopolnitev: ${reference}`,
    body: [
      `za odločitev o vlogi organizacije ${legalName} (${reference}) organ potrebuje dodatne podatke:`,
      { quoted: question },
      `Odgovorite na spodnji strani do ${day(dueOn)}. Tam lahko tudi popravite poslane podatke.`,
    ],
    link: 'Odgovorite organu',
  }),
  integration_answered: ({ reference, legalName, answer, changes }) => ({
    subject: `Dopolnitev prejeta: ${reference}`,
    body: [
      `${legalName} je odgovorila na zahtevo za dopolnitev (${reference}):`,
      { quoted: answer },
      changes.length > 0
        ? `Spremenjeni podatki: ${changes.join(', ')}.`
        : 'Podatki vloge se niso spremenili.',
    ],
  }),
  registration_validated: ({ reference, legalName, partnershipTitle }) => ({
    subject: `Vloga potrjena: ${reference}`,
    body: [
      `vloga organizacije ${legalName} (${reference}) je potrjena: organizacija je objavljena v registru partnerstva${partnershipTitle ? `, s svojim sedežem v: ${partnershipTitle}` : ''}.`,
      'Enkrat na leto vas bomo prosili za potrditev, da podatki še držijo.',
    ],
    invites: true,
  }),
  registration_rejected: ({ reference, legalName, reason }) => ({
    subject: `Vloga zavrnjena: ${reference}`,
    body: [
      `vloga organizacije ${legalName} (${reference}) je zavrnjena iz tega razloga:`,
      { quoted: reason },
      'Ko razloga ni več, lahko pošljete novo vlogo.',
    ],
  }),
  confirmation_due: ({ legalName, dueOn, suspendedOn, late }, day) => ({
    subject: late ? `Potrditev zamuja: ${legalName}` : `Potrdite podatke do ${day(dueOn)}: ${legalName}`,
    body: [
      `enkrat na leto vsaka organizacija potrdi, da njeni podatki v registru še držijo. Za organizacijo ${legalName} ${late ? 'je bil' : 'je'} zadnji dan ${day(dueOn)}.`,
      `Odprite spodnjo stran, preverite in potrdite; tam lahko popravite tudi kontaktne podatke in sedež. Brez potrditve organizacije in njenih sedežev od ${day(suspendedOn)} ne bo več na javnih seznamih.`,
    ],
    link: 'Preverite in potrdite podatke',
  }),
  organisation_suspended: ({ legalName, dueOn }, day) => ({
    subject: `Organizacija je začasno umaknjena: ${legalName}`,
    body: [
      `podatke organizacije ${legalName} je bilo treba potrditi do ${day(dueOn)}. Potrditve nismo prejeli: organizacije in njenih sedežev ni več na javnih seznamih.`,
      'Nič ni izgubljeno: s potrditvijo bo vse kot prej.',
    ],
    link: 'Preverite in potrdite podatke',
  }),
  suspension_decided: ({ legalName, reason }) => ({
    subject: `Organ je začasno ustavil: ${legalName}`,
    body: [
      `organ je začasno ustavil organizacijo ${legalName}: nje in njenih članstev ni več na javnih seznamih. Razlog:`,
      { quoted: reason },
      'Potrditi ni treba ničesar: spet bo javna, ko jo organ znova vključi. Če menite, da gre za napako, pišite organu.',
    ],
  }),
  restoration_decided: ({ legalName, reason }) => ({
    subject: `Znova objavljena: ${legalName}`,
    body: [
      `organ je znova vključil organizacijo ${legalName}: ona in članstva, ustavljena z njo, so spet javni, s podatki, potrjenimi danes. Razlog:`,
      { quoted: reason },
    ],
  }),
  archival_decided: ({ legalName, reason }) => ({
    subject: `Organizacija je arhivirana: ${legalName}`,
    body: [
      `organ je arhiviral organizacijo ${legalName}: izgine s seznamov in njeni podatki se ne spreminjajo več; njena zgodovina ostane. Razlog:`,
      { quoted: reason },
      'Če menite, da gre za napako, pišite organu.',
    ],
  }),
  confirmations_to_collect: ({ total, organisations }, day) => ({
    subject: `Potrditve, ki jih je treba zbrati: ${total}`,
    body: [
      'teh organizacij ne moremo prositi za letno potrditev podatkov: nimajo naslova ali pa njihov naslov ne sprejema pošte. Navedeni dan je zadnji za potrditev.',
      {
        quoted: organisations
          .map(
            ({ legalName, dueOn, suspended }) =>
              `${legalName}: ${day(dueOn)}${suspended ? ' (začasno umaknjena)' : ''}`,
          )
          .join('\n'),
      },
      total > organisations.length ? `In še ${total - organisations.length}.` : undefined,
      'Povprašajte po telefonu ali pošti, nato zabeležite potrditev z razlogom. Šestdeset dni po tem dnevu organizacije, ki niso potrdile, niso več na javnih seznamih.',
    ],
  }),
  confirmation_recorded: ({ legalName, dueOn }, day) => ({
    subject: `Potrditev zabeležena: ${legalName}`,
    body: [
      `uprava je zabeležila potrditev podatkov organizacije ${legalName}. Naslednja je potrebna do ${day(dueOn)}.`,
      'Če tega niste pričakovali, takoj obvestite organ.',
    ],
  }),
  confirmation_given: ({ legalName, dueOn }, day) => ({
    subject: `Podatki potrjeni: ${legalName}`,
    body: [
      `prejeli smo potrditev podatkov organizacije ${legalName}. Naslednja je potrebna do ${day(dueOn)}.`,
      'Če tega niste pričakovali, takoj obvestite organ.',
    ],
    invites: true,
  }),
  link: () => ({
    subject: 'Povezava, za katero ste prosili',
    body: [
      's spodnjimi povezavami lahko vidite, potrdite in spremenite svoje podatke ali zapustite partnerstvo. Veljajo en dan in vsaka za eno spremembo.',
    ],
  }),
  contact_changed: ({ reference, legalName }) => ({
    subject: `Kontakt spremenjen: ${reference}`,
    body: [
      `kontakt organizacije ${legalName} (${reference}) se je spremenil: na ta naslov ne bomo več pisali.`,
      'Če tega niste pričakovali, takoj obvestite organ.',
    ],
  }),
  organisation_corrected: ({ legalName, changes, confirmed }) => ({
    subject: `Podatki popravljeni: ${legalName}`,
    body: [
      `organizacija ${legalName} je popravila svoje kontaktne podatke ali sedež. Novi podatki že veljajo:`,
      { quoted: changes.join('\n') },
      confirmed
        ? 'Potrdila je, da drugi podatki držijo: to velja kot letna potrditev.'
        : 'Drugih podatkov ni potrdila: letna potrditev še manjka.',
    ],
  }),
  correction_given: ({ legalName, changes, confirmed }) => ({
    subject: `Popravek prejet: ${legalName}`,
    body: [
      `popravili smo podatke organizacije ${legalName}. Novi podatki že veljajo:`,
      { quoted: changes.join('\n') },
      confirmed
        ? 'Drugi podatki so potrjeni: to velja kot letna potrditev.'
        : 'Drugi podatki niso potrjeni: letna potrditev še manjka.',
      'Če tega niste pričakovali, takoj obvestite organ.',
    ],
    invites: true,
  }),
  address_replaced: ({ legalName }) => ({
    subject: `Naslov spremenjen: ${legalName}`,
    body: [
      `to ni več naslov organizacije ${legalName} v registru: sem ne bomo več pisali.`,
      'Če tega niste pričakovali, takoj obvestite organ.',
    ],
  }),
  seat_left: ({ legalName, partnershipTitle, reason }) => ({
    subject: `Izstop: ${legalName}`,
    body: [`${legalName} je zapustila: ${partnershipTitle}. Razlog:`, { quoted: reason }],
  }),
  departure_given: ({ legalName, partnershipTitle, lastOn }, day) => ({
    subject: `Izstop zabeležen: ${legalName}`,
    body: [
      `organizacija ${legalName} je zapustila: ${partnershipTitle}. Zadnji dan sedeža je ${day(lastOn)}. Organ smo obvestili.`,
      'Če tega niste pričakovali, takoj obvestite organ.',
    ],
    invites: true,
  }),
  access_requested: ({ legalName, applicant, motivation }) => ({
    subject: `Zahteva za dostop: ${legalName}`,
    body: [
      `${applicant} prosi, da bi skrbel(a) za podatke organizacije ${legalName}:`,
      { quoted: motivation },
      'Odloči, kdor zanje že skrbi, ali organ.',
    ],
  }),
  access_granted: ({ legalName }) => ({
    subject: `Dostop odobren: ${legalName}`,
    body: [
      `zdaj lahko skrbite za podatke organizacije ${legalName}. Na isti strani lahko kadar koli zaprosite za novo povezavo.`,
    ],
    link: 'Na podatke organizacije',
  }),
  access_refused: ({ legalName, reason }) => ({
    subject: `Dostop zavrnjen: ${legalName}`,
    body: [
      `vaša prošnja, da bi skrbeli za podatke organizacije ${legalName}, je zavrnjena:`,
      { quoted: reason },
    ],
  }),
  access_withdrawn: ({ legalName, reason }) => ({
    subject: `Dostop odvzet: ${legalName}`,
    body: [
      `organ vam je odvzel dostop do podatkov organizacije ${legalName}; prejete povezave ne odprejo ničesar več:`,
      { quoted: reason },
    ],
  }),
  access_decided: ({ legalName, applicant, granted }) => ({
    subject: `O dostopu je odločeno: ${legalName}`,
    body: [
      granted
        ? `${applicant} lahko zdaj skrbi za podatke organizacije ${legalName}. Če tega niste pričakovali, takoj obvestite organ.`
        : `prošnja, da bi ${applicant} skrbel(a) za podatke organizacije ${legalName}, je zavrnjena.`,
    ],
  }),
  consultation_prolonged: ({ legalName, consultationTitle, closesOn, closingTime }, day) => ({
    subject: `Posvetovanje podaljšano: ${consultationTitle}`,
    body: [
      `posvetovanje »${consultationTitle}«, na katero je vabljena organizacija ${legalName}, ostane odprto do ${day(closesOn)}, ${closingTime} (italijanski čas).`,
      'Že poslani prispevki ostanejo veljavni.',
    ],
  }),
  contribution_acknowledged: ({ reference, legalName, consultationTitle }) => ({
    subject: `Prispevek prejet: ${reference}`,
    body: [
      `prejeli smo prispevek organizacije ${legalName} k posvetovanju »${consultationTitle}«.`,
      `Njegova oznaka je ${reference}: navedite jo, ko pišete organu. Prejeli boste obrazložen odgovor.`,
    ],
  }),
  contribution_answered: ({ reference, legalName, consultationTitle, outcome, answer }) => ({
    subject: `Odgovor na prispevek: ${reference}`,
    body: [
      `organ je odgovoril na prispevek organizacije ${legalName} (${reference}) k posvetovanju »${consultationTitle}«. Izid: ${outcome}. Obrazložitev:`,
      { quoted: answer },
      'Če je prispevek javen, sta izid in odgovor po zaključku posvetovanja berljiva ob njem.',
    ],
  }),
  meeting_convened: ({ partnershipTitle, title, heldOn, time, place, onlineUrl, agenda, moved }, day) => ({
    subject: moved ? `Spremenjen sklic: ${title}` : `Sklic: ${title}`,
    body: [
      moved
        ? `čas ali kraj seje »${title}« sta se spremenila: seja bo ${day(heldOn)} ob ${time} (po italijanskem času).`
        : `seja »${title}« je sklicana za ${day(heldOn)} ob ${time} (po italijanskem času).`,
      `Partnerstvo: ${partnershipTitle}.`,
      place && `Kraj: ${place}.`,
      onlineUrl && `Za udeležbo na daljavo: ${onlineUrl}`,
      'Dnevni red:',
      { quoted: agenda.map((item, number) => `${number + 1}. ${item}`).join('\n') },
    ],
  }),
  meeting_cancelled: ({ partnershipTitle, title, heldOn, time, reason }, day) => ({
    subject: `Seja odpovedana: ${title}`,
    body: [
      `seja »${title}« dne ${day(heldOn)} ob ${time} (po italijanskem času) je odpovedana. Razlog:`,
      { quoted: reason },
      `Partnerstvo: ${partnershipTitle}.`,
    ],
  }),
  survey_invitation: ({ legalName, partnershipTitle, surveyTitle, closesOn, due }, day) => ({
    subject: `${due ? 'Še en teden za odgovor' : 'Vaše mnenje'}: ${surveyTitle}`,
    body: [
      `${due ? 'nismo še prejeli odgovorov' : 'prosimo za odgovore'} organizacije ${legalName} na anketo »${surveyTitle}«. Partnerstvo: ${partnershipTitle}.`,
      `Odgovorite lahko do ${day(closesOn)}, tudi v več delih. Kar poveste na lestvicah, se bere le skupaj z odgovori drugih, nikoli manj kot petih.`,
    ],
    link: 'Odgovori',
  }),
};

/** What frames the letters in Slovenian. */
export const slFrame: Frame = {
  greeting: 'Pozdravljeni,',
  closing: 'Register partnerstva',
  askLink: 'Zaprosite za povezavo do svojih podatkov',
  automatic: 'To sporočilo je samodejno: odgovorov ne beremo.',
  contact: (address) => `Organu lahko pišete na: ${address}.`,
  personal: 'Povezave so osebne: ne posredujte jih naprej.',
  unexpected: 'Če ne veste, za kaj gre, sporočilo prezrite.',
};

import type { Frame, Wording } from '../letter.ts';

/** The letters in Slovenian. */
export const sl: Wording = {
  registration_received: ({ reference, legalName, partnershipTitle, answerDueOn }, day) => ({
    subject: `Vloga prejeta: ${reference}`,
    body: [
      `prejeli smo vlogo organizacije ${legalName}${partnershipTitle ? ` za pristop k: ${partnershipTitle}` : ''}.`,
      `Njena oznaka je ${reference}: navedite jo, ko nam pišete. Organ odgovori do ${day(answerDueOn)}.`,
      'Pred potrditvijo se nič ne objavi.',
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
      `Odprite spodnjo stran, preverite in potrdite. Brez potrditve organizacije in njenih sedežev od ${day(suspendedOn)} ne bo več na javnih seznamih.`,
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
  seat_left: ({ legalName, partnershipTitle, reason }) => ({
    subject: `Izstop: ${legalName}`,
    body: [`${legalName} je zapustila: ${partnershipTitle}. Razlog:`, { quoted: reason }],
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
  access_decided: ({ legalName, applicant, granted }) => ({
    subject: `O dostopu je odločeno: ${legalName}`,
    body: [
      granted
        ? `${applicant} lahko zdaj skrbi za podatke organizacije ${legalName}. Če tega niste pričakovali, takoj obvestite organ.`
        : `prošnja, da bi ${applicant} skrbel(a) za podatke organizacije ${legalName}, je zavrnjena.`,
    ],
  }),
};

/** What frames the letters in Slovenian. */
export const slFrame: Frame = {
  greeting: 'Pozdravljeni,',
  closing: 'Register partnerstva',
  notice:
    'To sporočilo je samodejno: odgovorov ne beremo. Povezave so osebne: ne posredujte jih naprej. Če ne veste, za kaj gre, sporočilo prezrite.',
};

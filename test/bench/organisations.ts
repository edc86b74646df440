import type { Organisation } from '@officine-coesione/contract';

const bodies: readonly Pick<Organisation, 'legalName' | 'legalForm' | 'defaultCategory' | 'tags'>[] = [
  { legalName: 'Comune', legalForm: '2.4.30', defaultCategory: 'A2', tags: [] },
  {
    legalName: 'Camera di commercio',
    legalForm: '2.7.51',
    defaultCategory: 'B2',
    tags: ['chamber_of_commerce'],
  },
  { legalName: 'Confederazione artigiana', legalForm: '1.7.10', defaultCategory: 'B2', tags: ['employers'] },
  {
    legalName: 'Unione sindacale territoriale',
    legalForm: '1.7.10',
    defaultCategory: 'B1',
    tags: ['trade_union'],
  },
  { legalName: 'Università degli studi', legalForm: '2.7.32', defaultCategory: 'A4', tags: ['research'] },
  {
    legalName: 'Rete delle associazioni ambientali',
    legalForm: '1.7.10',
    defaultCategory: 'C1',
    tags: ['environmental'],
  },
  {
    legalName: 'Forum del terzo settore',
    legalForm: '1.7.40',
    defaultCategory: 'C1',
    tags: ['third_sector'],
  },
  {
    legalName: 'Consigliera di parità',
    legalForm: '2.4.20',
    defaultCategory: 'C2',
    tags: ['gender_equality'],
  },
  {
    legalName: 'Gruppo di azione locale',
    legalForm: '1.8.30',
    defaultCategory: 'D',
    tags: ['local_action_group', 'rural'],
  },
  {
    legalName: 'Federazione delle cooperative',
    legalForm: '1.5.10',
    defaultCategory: 'B2',
    tags: ['cooperatives'],
  },
];

const places = [
  { municipality: 'Potenza', municipalityIstat: '076063', postcode: '85100', nuts3: 'ITF51' },
  { municipality: 'Matera', municipalityIstat: '077014', postcode: '75100', nuts3: 'ITF52' },
  { municipality: 'Bari', municipalityIstat: '072006', postcode: '70121', nuts3: 'ITF47' },
  { municipality: 'Lecce', municipalityIstat: '075035', postcode: '73100', nuts3: 'ITF45' },
  { municipality: 'Ancona', municipalityIstat: '042002', postcode: '60121', nuts3: 'ITI32' },
  { municipality: 'Perugia', municipalityIstat: '054039', postcode: '06121', nuts3: 'ITI21' },
  { municipality: 'Cagliari', municipalityIstat: '092009', postcode: '09121', nuts3: 'ITG2F' },
  { municipality: 'Palermo', municipalityIstat: '082053', postcode: '90133', nuts3: 'ITG12' },
  { municipality: 'Forlì', municipalityIstat: '040012', postcode: '47121', nuts3: 'ITH58' },
  { municipality: "L'Aquila", municipalityIstat: '066049', postcode: '67100', nuts3: 'ITF11' },
];

/** A hundred organisations with all that one may have. */
export const organisations: readonly Organisation[] = bodies.flatMap((body, kind) =>
  places.map((place, where): Organisation => {
    const number = kind * places.length + where;
    const name = `${body.legalName} di ${place.municipality}`;
    const host = `${name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .replaceAll(' ', '-')}.esempio.it`;
    return {
      id: `019363c0-0000-7000-8000-${String(number).padStart(12, '0')}`,
      version: 1 + (number % 7),
      createdAt: '2026-11-02T08:00:00.000Z',
      updatedAt: '2026-11-23T10:20:00.000Z',
      demo: true,
      ...body,
      legalName: name,
      altName: `${name}, sede provinciale`,
      acronym: `OC${number}`,
      taxCode: `9${String(number).padStart(10, '0')}`,
      vatNumber: `0${String(number).padStart(10, '0')}`,
      registeredOffice: { street: `Via della Coesione ${number + 1}`, ...place, country: 'IT' },
      territorialLevel: 'regional',
      coverageNuts: [place.nuts3.slice(0, 4), place.nuts3],
      membersRepresented: 40 * number,
      smallLocalAuthority: false,
      website: `https://www.${host}/`,
      email: `segreteria@${host}`,
      pec: `protocollo@pec.${host}`,
      phone: '+39 0971 000000',
      sources: [
        { system: 'manual', ref: 'Elenco del partenariato, allegato al regolamento interno, 2021-2027' },
        { system: 'opencoesione', ref: `soggetto ${number}`, fetchedAt: '2026-11-01T08:00:00.000Z' },
      ],
      status: 'published',
    };
  }),
);

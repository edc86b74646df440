import type {
  ImportColumn,
  ImportField,
  ImportSubject,
  MembershipImportField,
  OrganisationImportField,
} from '@officine-coesione/contract';

const taxCode = ['codice fiscale', 'cod fiscale', 'cf', 'c f', 'codice fiscale ente', 'tax code', 'taxcode'];
const vatNumber = ['partita iva', 'p iva', 'piva', 'vat', 'vat number', 'vatnumber'];
const ipaCode = ['codice ipa', 'ipa', 'cod ipa', 'cod amm', 'codice amministrazione', 'ipa code', 'ipacode'];

/** What people call each field, folded: in Italian, in English, and as our own files have it. */
const organisationNames: Readonly<Record<OrganisationImportField, readonly string[]>> = {
  legalName: [
    'denominazione',
    'ragione sociale',
    'nome',
    'ente',
    'organizzazione',
    'denominazione ente',
    'legal name',
    'name',
    'organisation',
    'legalname',
  ],
  altName: ['altra denominazione', 'denominazione breve', 'other name', 'alternative name', 'altname'],
  acronym: ['sigla', 'acronimo', 'acronym'],
  taxCode,
  vatNumber,
  ipaCode,
  transparencyRegisterId: [
    'registro ue per la trasparenza',
    'registro trasparenza',
    'registro per la trasparenza',
    'eu transparency register',
    'transparency register',
    'transparencyregisterid',
  ],
  legalForm: ['forma giuridica', 'natura giuridica', 'legal form', 'legalform'],
  defaultCategory: [
    'categoria',
    'categoria partenariale',
    'tipologia partner',
    'category',
    'defaultcategory',
  ],
  tags: ['caratteristiche', 'temi', 'traits', 'tags'],
  territorialLevel: ['livello territoriale', 'livello', 'territorial level', 'territoriallevel'],
  coverageNuts: [
    'territori nuts',
    'territori',
    'ambito territoriale',
    'nuts',
    'territories nuts',
    'territories',
    'coveragenuts',
  ],
  street: ['indirizzo', 'via', 'sede', 'street', 'address', 'registeredoffice street'],
  postcode: ['cap', 'codice postale', 'postcode', 'zip', 'registeredoffice postcode'],
  municipality: [
    'comune',
    'citta',
    'localita',
    'comune sede',
    'municipality',
    'city',
    'registeredoffice municipality',
  ],
  nuts3: [
    'provincia nuts 3',
    'nuts 3',
    'nuts3',
    'provincia nuts3',
    'province nuts 3',
    'registeredoffice nuts3',
  ],
  country: ['paese', 'nazione', 'country', 'registeredoffice country'],
  membersRepresented: [
    'associati rappresentati',
    'numero associati',
    'associati',
    'iscritti',
    'members represented',
    'members',
    'membersrepresented',
  ],
  website: ['sito', 'sito web', 'web', 'url', 'website'],
  email: ['e mail', 'email', 'posta elettronica', 'mail'],
  pec: ['pec', 'posta certificata', 'indirizzo pec', 'certified e mail'],
  phone: ['telefono', 'tel', 'recapito telefonico', 'telephone', 'phone'],
};

const membershipNames: Readonly<Record<MembershipImportField, readonly string[]>> = {
  taxCode,
  vatNumber,
  ipaCode,
  organisationId: ['organizzazione', 'organisation', 'organisation id', 'organisationid'],
  category: ['categoria', 'categoria partenariale', 'tipologia partner', 'category'],
  role: ['ruolo', 'ruolo nel partenariato', 'role'],
  voting: ['diritto di voto', 'voto', 'con voto', 'votante', 'vote', 'voting'],
  seats: ['seggi', 'posti', 'numero seggi', 'numero posti', 'seats'],
  mandateAct: [
    'atto di designazione',
    'atto',
    'atto di nomina',
    'estremi atto',
    'mandate act',
    'act',
    'mandateact',
  ],
  mandateDate: ['data dell atto', 'data atto', 'data di designazione', 'date of the act', 'mandate date'],
  mandateDesignatedBy: [
    'designato da',
    'designata da',
    'ente designante',
    'designated by',
    'mandate designatedby',
  ],
  validFrom: ['dal', 'valido dal', 'data inizio', 'inizio', 'from', 'valid from', 'validfrom'],
  validTo: ['al', 'valido al', 'data fine', 'fine', 'to', 'valid to', 'validto'],
  endReason: ['motivo della fine', 'motivo cessazione', 'motivo', 'end reason', 'endreason'],
  tags: ['caratteristiche', 'temi', 'traits', 'tags'],
};

const folded = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const fieldsBy = (names: Readonly<Partial<Record<ImportField, readonly string[]>>>) =>
  new Map(
    Object.entries(names).flatMap(([field, all]) => all.map((name) => [name, field as ImportField] as const)),
  );

const fieldOf: Readonly<Record<ImportSubject, ReadonlyMap<string, ImportField>>> = {
  organisations: fieldsBy(organisationNames),
  memberships: fieldsBy(membershipNames),
};

/** The columns of a file with what each seems to be: the first that answers to a name has it. */
export const proposedColumns = (
  headings: readonly string[],
  subject: ImportSubject = 'organisations',
): ImportColumn[] => {
  const taken = new Set<ImportField>();
  return headings.map((heading) => {
    const title = heading.trim().slice(0, 200);
    const field = fieldOf[subject].get(folded(title));
    if (field === undefined || taken.has(field)) return { title };
    taken.add(field);
    return { title, field };
  });
};

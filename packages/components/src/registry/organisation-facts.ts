import {
  labelOf,
  legalForm,
  partnerCategory,
  partnerTag,
  recordStatus,
  runtsSection,
  territorialLevel,
  textIn,
} from '@officine-coesione/contract';
import type { Organisation, OrganisationRequest } from '@officine-coesione/contract';
import type { OrganisationFactsWords } from '../locale/it/organisation-facts.ts';
import type { Wording } from '../wording.ts';

/** What facts of organisations are said with. */
export interface FactsView extends Pick<Wording<OrganisationFactsWords>, 'language' | 'term' | 'day'> {
  /** What people call a territory; its code while the label is not known. */
  readonly territory: (code: string) => string;
}

/** One fact of an organisation, in words. */
export interface Fact {
  /** Name of the property, as the contract has it. */
  readonly field: string;
  readonly name: string;
  readonly value: string | undefined;
}

/** An organisation as it asks to be registered, or as it is. */
type Described = OrganisationRequest | Organisation;

/** Every fact that a request gives, in one order, so that two organisations can be laid side by side. */
export const organisationFacts = (organisation: Described, view: FactsView): Fact[] => {
  const { registeredOffice: office } = organisation;
  const values: Readonly<Record<string, string | undefined>> = {
    legalName: organisation.legalName,
    acronym: organisation.acronym,
    taxCode: organisation.taxCode,
    vatNumber: organisation.vatNumber,
    ipaCode: organisation.ipaCode,
    legalForm: organisation.legalForm,
    pec: organisation.pec,
    email: organisation.email,
    website: organisation.website,
    phone: organisation.phone,
    'registeredOffice.street': office?.street,
    'registeredOffice.postcode': office?.postcode,
    'registeredOffice.municipality': office?.municipality,
    'registeredOffice.nuts3': office?.nuts3,
    territorialLevel: organisation.territorialLevel,
    coverageNuts: organisation.coverageNuts.toSorted().join(', '),
    tags: organisation.tags.toSorted().join(', '),
    membersRepresented: organisation.membersRepresented?.toString(),
  };
  return Object.entries(values).map(([field, value]) => ({
    field,
    name: fieldName(field, view),
    value: value ? fieldValue(field, value, view) : undefined,
  }));
};

/** What a property is called; its name where nobody has called it anything. */
export const fieldName = (field: string, { term, language }: FactsView): string => {
  const titles: Readonly<Record<string, string>> = {
    legalName: term('legalName'),
    altName: term('altName'),
    acronym: term('acronym'),
    taxCode: term('taxCode'),
    vatNumber: term('vatNumber'),
    ipaCode: term('ipaCode'),
    transparencyRegisterId: term('transparencyRegister'),
    officeCode: term('officeCode'),
    legalForm: textIn(legalForm.title, language),
    runtsSection: textIn(runtsSection.title, language),
    runtsNumber: term('runtsNumber'),
    registeredOffice: term('office'),
    territorialLevel: textIn(territorialLevel.title, language),
    coverageNuts: term('coverage'),
    defaultCategory: textIn(partnerCategory.title, language),
    tags: textIn(partnerTag.title, language),
    membersRepresented: term('represented'),
    smallLocalAuthority: term('smallLocalAuthority'),
    website: term('website'),
    email: term('email'),
    pec: term('pec'),
    phone: term('phone'),
    street: term('street'),
    postcode: term('postcode'),
    municipality: term('municipality'),
    municipalityIstat: term('municipalityIstat'),
    nuts3: term('province'),
    country: term('country'),
    confirmationDueOn: term('confirmationDue'),
    motivation: term('motivation'),
    status: term('status'),
  };
  // The office, given whole or property by property; what a request says of the organisation by its path.
  const last = field.split('.').at(-1) ?? field;
  return titles[last] ?? field;
};

/** A value as people read it: codes by their labels. */
export const fieldValue = (
  field: string,
  value: string,
  { term, language, day, territory }: FactsView,
): string => {
  const each = (label: (code: string) => string) => value.split(/,\s*/).map(label).join(', ');
  switch (field.split('.').at(-1)) {
    case 'legalForm':
      return labelOf(legalForm, value, language);
    case 'runtsSection':
      return labelOf(runtsSection, value, language);
    case 'territorialLevel':
      return labelOf(territorialLevel, value, language);
    case 'defaultCategory':
    case 'category':
      return labelOf(partnerCategory, value, language);
    case 'tags':
      return each((code) => labelOf(partnerTag, code, language));
    case 'coverageNuts':
    case 'nuts3':
      return each(territory);
    case 'status':
      return labelOf(recordStatus, value, language);
    case 'country':
      return new Intl.DisplayNames(language, { type: 'region' }).of(value) ?? value;
    case 'confirmationDueOn':
      return day(value);
    case 'smallLocalAuthority':
      return term(value === 'true' ? 'yes' : 'no');
    default:
      return value;
  }
};

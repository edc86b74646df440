import type { Organisation } from '@officine-coesione/contract';
import type { Addresses, Sheet } from '../../files/sheet.ts';
import { territoryAddress } from '../../files/linked-context.ts';
import { codeAddress, recordColumns, sourceSystems } from './record-columns.ts';

/** Where an organisation is found. */
export const organisationAddress = (id: string, { api }: Addresses): string => `${api}/organisations/${id}`;

/** Published organisations as a file. */
export const organisationSheet: Sheet<Organisation> = {
  file: 'organizzazioni',
  it: 'Organizzazioni',
  en: 'Organisations',
  open: true,
  columns: [
    { key: 'id', it: 'Identificativo', en: 'Identifier', value: ({ id }) => id },
    { key: 'legalName', it: 'Denominazione', en: 'Legal name', value: (one) => one.legalName },
    { key: 'altName', it: 'Altra denominazione', en: 'Other name', value: (one) => one.altName },
    { key: 'acronym', it: 'Sigla', en: 'Acronym', value: (one) => one.acronym },
    { key: 'taxCode', it: 'Codice fiscale', en: 'Tax code', value: (one) => one.taxCode },
    { key: 'vatNumber', it: 'Partita IVA', en: 'VAT number', value: (one) => one.vatNumber },
    { key: 'ipaCode', it: 'Codice IPA', en: 'IPA code', value: (one) => one.ipaCode },
    {
      key: 'transparencyRegisterId',
      it: 'Registro UE per la trasparenza',
      en: 'EU Transparency Register',
      value: (one) => one.transparencyRegisterId,
    },
    {
      key: 'legalForm',
      it: 'Forma giuridica',
      en: 'Legal form',
      value: (one) => one.legalForm,
      codes: 'legal-form',
    },
    {
      key: 'defaultCategory',
      it: 'Categoria',
      en: 'Category',
      value: (one) => one.defaultCategory,
      codes: 'partner-category',
    },
    { key: 'tags', it: 'Caratteristiche', en: 'Traits', value: (one) => one.tags, codes: 'partner-tag' },
    {
      key: 'territorialLevel',
      it: 'Livello territoriale',
      en: 'Territorial level',
      value: (one) => one.territorialLevel,
      codes: 'territorial-level',
    },
    {
      key: 'coverageNuts',
      it: 'Territori (NUTS)',
      en: 'Territories (NUTS)',
      value: (one) => one.coverageNuts,
    },
    {
      key: 'registeredOffice.street',
      it: 'Indirizzo',
      en: 'Street',
      value: (one) => one.registeredOffice?.street,
    },
    {
      key: 'registeredOffice.postcode',
      it: 'CAP',
      en: 'Postcode',
      value: (one) => one.registeredOffice?.postcode,
    },
    {
      key: 'registeredOffice.municipality',
      it: 'Comune',
      en: 'Municipality',
      value: (one) => one.registeredOffice?.municipality,
    },
    {
      key: 'registeredOffice.nuts3',
      it: 'Provincia (NUTS 3)',
      en: 'Province (NUTS 3)',
      value: (one) => one.registeredOffice?.nuts3,
    },
    {
      key: 'membersRepresented',
      it: 'Associati rappresentati',
      en: 'Members represented',
      value: (one) => one.membersRepresented,
    },
    { key: 'website', it: 'Sito', en: 'Website', value: (one) => one.website },
    { key: 'email', it: 'E-mail', en: 'E-mail', value: (one) => one.email },
    { key: 'pec', it: 'PEC', en: 'Certified e-mail', value: (one) => one.pec },
    { key: 'phone', it: 'Telefono', en: 'Telephone', value: (one) => one.phone },
    {
      key: 'sources',
      it: 'Origine del dato',
      en: 'Taken from',
      value: (one) => sourceSystems(one.sources),
    },
    ...recordColumns,
  ],
  linked: (one, at) => {
    const { registeredOffice: office } = one;
    return {
      '@id': organisationAddress(one.id, at),
      // Who has an IPA code is public; of the others the registry does not say.
      '@type': [one.ipaCode ? 'cov:PublicOrganization' : 'cov:Organization', 'org:FormalOrganization'],
      legalName: one.legalName,
      prefLabel: one.legalName,
      altName: one.altName,
      acronym: one.acronym,
      taxCode: one.taxCode,
      vatIdentifier: one.vatNumber,
      ipaCode: one.ipaCode,
      identifier: one.transparencyRegisterId ? [one.id, one.transparencyRegisterId] : one.id,
      category: one.defaultCategory && codeAddress('partner-category', one.defaultCategory, at),
      classification: one.legalForm && codeAddress('legal-form', one.legalForm, at),
      territory: one.coverageNuts.map(territoryAddress),
      homepage: one.website,
      registeredSite: office && {
        '@type': 'org:Site',
        siteAddress: {
          '@type': 'vcard:Address',
          street: office.street,
          postcode: office.postcode,
          municipality: office.municipality,
          country: office.country,
          territory: office.nuts3 && territoryAddress(office.nuts3),
        },
      },
      modified: one.updatedAt,
    };
  },
};

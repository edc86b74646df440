import type { Organisation } from '@officine-coesione/contract';
import type { Addresses, Sheet } from '../../files/sheet.ts';
import { columnsFor } from '../../files/property-column.ts';
import { territoryAddress } from '../../files/linked-context.ts';
import { codeAddress } from '../../files/address.ts';
import { recordColumns, sourceColumn } from './record-columns.ts';

/** Where an organisation is found. */
export const organisationAddress = (id: string, { api }: Addresses): string => `${api}/organisations/${id}`;

const column = columnsFor<Organisation>();

/** Published organisations as a file. */
export const organisationSheet: Sheet<Organisation> = {
  file: 'organizzazioni',
  it: 'Organizzazioni',
  en: 'Organisations',
  open: true,
  columns: [
    column('id', 'Identificativo', 'Identifier'),
    column('legalName', 'Denominazione', 'Legal name'),
    column('altName', 'Altra denominazione', 'Other name'),
    column('acronym', 'Sigla', 'Acronym'),
    column('taxCode', 'Codice fiscale', 'Tax code'),
    column('vatNumber', 'Partita IVA', 'VAT number'),
    column('ipaCode', 'Codice IPA', 'IPA code'),
    column('transparencyRegisterId', 'Registro UE per la trasparenza', 'EU Transparency Register'),
    column('legalForm', 'Forma giuridica', 'Legal form', 'legal-form'),
    column('defaultCategory', 'Categoria', 'Category', 'partner-category'),
    column('tags', 'Caratteristiche', 'Traits', 'partner-tag'),
    column('territorialLevel', 'Livello territoriale', 'Territorial level', 'territorial-level'),
    column('coverageNuts', 'Territori (NUTS)', 'Territories (NUTS)'),
    column('registeredOffice.street', 'Indirizzo', 'Street'),
    column('registeredOffice.postcode', 'CAP', 'Postcode'),
    column('registeredOffice.municipality', 'Comune', 'Municipality'),
    column('registeredOffice.nuts3', 'Provincia (NUTS 3)', 'Province (NUTS 3)'),
    column('membersRepresented', 'Associati rappresentati', 'Members represented'),
    column('website', 'Sito', 'Website'),
    column('email', 'E-mail', 'E-mail'),
    column('pec', 'PEC', 'Certified e-mail'),
    column('phone', 'Telefono', 'Telephone'),
    sourceColumn,
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

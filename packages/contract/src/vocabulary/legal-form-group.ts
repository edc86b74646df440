/** ISTAT's headings of the legal forms, by the codes below them. Each is the key of its words in a form. */
export const legalFormGroups = [
  ['legalFormSoleTraders', /^1\.1/],
  ['legalFormPartnerships', /^1\.2/],
  ['legalFormCompanies', /^1\.3/],
  ['legalFormCooperatives', /^1\.4/],
  ['legalFormConsortia', /^1\.5/],
  ['legalFormUndertakings', /^1\.6/],
  ['legalFormWithPersonality', /^1\.7/],
  ['legalFormWithoutPersonality', /^1\.8/],
  ['legalFormAbroad', /^1\.9/],
  ['legalFormState', /^2\.[123]/],
  ['legalFormLocal', /^2\.4/],
  ['legalFormPublic', /^2\.[567]/],
] as const satisfies readonly (readonly [string, RegExp])[];

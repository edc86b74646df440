import { categoryAllowed, nutsLevel } from '@officine-coesione/contract';
import type { Fault, RegistrationRequest } from '@officine-coesione/contract';

/** What of a request is held against the registry. */
type Asked = Pick<RegistrationRequest, 'organisation' | 'adhesion'>;

/** What the registry knows about the things a request names. */
export interface Known {
  /** The public partnership asked for. */
  readonly partnership:
    | { readonly openToAdhesion: boolean; readonly categoryScheme: string; readonly cooperation: boolean }
    | undefined;
  /** Which of the territories named exist. */
  readonly territories: ReadonlySet<string>;
  /** A public organisation has this tax code. */
  readonly organisation: boolean;
  /** Another organisation has this IPA code. */
  readonly ipaCodeTaken: boolean;
  /** The organisation sits in the partnership now. */
  readonly member: boolean;
  /** The same request is waiting for a decision. */
  readonly pending: boolean;
}

const fault = (pointer: string, code: Fault['code'], params: Fault['params'] = {}): Fault => ({
  pointer,
  code,
  params,
});

/** What must be corrected in a request, beyond its form. */
export const requestFaults = (request: Asked, known: Known): Fault[] => [
  ...adhesionFaults(request, known),
  ...territoryFaults(request, known),
];

function adhesionFaults({ adhesion }: Asked, { partnership }: Known): Fault[] {
  if (!adhesion) return [];
  if (!partnership) return [fault('/adhesion/partnershipId', 'unknown_reference')];
  if (!partnership.openToAdhesion) return [fault('/adhesion/partnershipId', 'partnership_not_open')];
  const { category } = adhesion;
  const { categoryScheme: scheme, cooperation } = partnership;
  // Invariant I5.
  return categoryAllowed(category, scheme, cooperation)
    ? []
    : [fault('/adhesion/category', 'category_not_in_scheme', { category, scheme })];
}

function territoryFaults({ organisation }: Asked, { territories }: Known): Fault[] {
  const { coverageNuts, registeredOffice } = organisation;
  const isProvince = nutsLevel(registeredOffice.nuts3) === 3 && territories.has(registeredOffice.nuts3);
  return [
    ...(isProvince ? [] : [fault('/organisation/registeredOffice/nuts3', 'unknown_reference')]),
    ...coverageNuts.flatMap((code, place) =>
      territories.has(code) ? [] : [fault(`/organisation/coverageNuts/${place}`, 'unknown_reference')],
    ),
  ];
}

/** Why a request is already settled or on its way, if it is. */
export function conflicts({ adhesion }: Asked, known: Known): Fault[] {
  if (adhesion && known.member) return [fault('/adhesion/partnershipId', 'already_member')];
  if (known.pending || (!adhesion && known.organisation))
    return [fault('/organisation/taxCode', 'already_registered')];
  return known.ipaCodeTaken ? [fault('/organisation/ipaCode', 'already_registered')] : [];
}

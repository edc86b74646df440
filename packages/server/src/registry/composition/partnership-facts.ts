import type { Fault, PartnershipFacts } from '@officine-coesione/contract';
import type { Row } from '../../database/tables.ts';
import { fault } from '../../keeping/writing.ts';

type Details = Row<'partnership'>['details'];

/** What may be changed of a partnership, as it is now. */
export const factsOf = (row: Row<'partnership'>, programmeCodes: readonly string[]): object => {
  const { validation: _validation, sources: _sources, ...details } = row.details;
  return { ...details, title: row.title, openToAdhesion: row.open_to_adhesion, programmeCodes };
};

/** Those facts as they are kept: what the law says where nothing was said (ECCP Art. 11(b)). */
export const detailsOf = (
  { constitution, rulesOfProcedure, legitimation, ...facts }: PartnershipFacts,
  { validation, sources }: Pick<Details, 'validation' | 'sources'>,
): Details => ({
  constitution,
  legalBasis: facts.legalBasis ?? [],
  rulesOfProcedure: rulesOfProcedure && {
    ...rulesOfProcedure,
    noticeWorkingDays: rulesOfProcedure.noticeWorkingDays ?? 10,
    quorumFraction: rulesOfProcedure.quorumFraction ?? 0.5,
  },
  legitimation: legitimation && { ...legitimation, criteria: legitimation.criteria ?? [] },
  establishedOn: facts.establishedOn,
  dissolvedOn: facts.dissolvedOn,
  phases: facts.phases ?? [],
  website: facts.website,
  validation,
  sources,
});

/** What the registry knows about the things a partnership names. */
export interface KnownProgrammes {
  /** Programming periods of the programmes that exist, by key. */
  readonly cycles: ReadonlyMap<string, string>;
  /** Programmes of the committee above; undefined without one. */
  readonly ofParent: readonly string[] | undefined;
}

/** What must be corrected in a partnership, beyond its form. */
export const partnershipFaults = (facts: PartnershipFacts, known: KnownProgrammes): Fault[] => [
  ...facts.programmeCodes.flatMap((programme, place) => {
    const pointer = `/programmeCodes/${place}`;
    if (!known.cycles.has(programme)) return [fault(pointer, 'unknown_reference')];
    return known.ofParent && !known.ofParent.includes(programme)
      ? [fault(pointer, 'programme_not_of_parent', { programme })]
      : [];
  }),
  ...(facts.establishedOn && facts.dissolvedOn && facts.dissolvedOn < facts.establishedOn
    ? [fault('/dissolvedOn', 'ends_before_start')]
    : []),
];

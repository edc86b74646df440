import { schemeOfCycle } from '@officine-coesione/contract';
import type { Committee } from './committee.ts';
import partners from './partners.json' with { type: 'json' };
import { workings } from './programmes/working.ts';
import { seatsOf } from './programmes/seats.ts';
import programmes from './programmes.json' with { type: 'json' };
import {
  membershipRow,
  organisationRows,
  partnershipRow,
  programmeRows,
  territoryRows,
} from './registry-rows.ts';

const demoNote = 'Dati dimostrativi: il comitato e la sua composizione non descrivono un processo reale.';
const tableNote =
  'Composizione pubblicata sul sito del programma. Categoria, livello e tratti dei componenti sono una nostra lettura, da validare da parte dell’autorità di gestione; le date di ingresso non sono note.';

/** An invented seat: whose, and since when. */
interface InventedSeat {
  readonly legalName: string;
  readonly category: string;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

/** What an empty database is filled with: the facts of the sources, and the invented committees. */
export function seedContent(now: string) {
  const organisations = organisationRows(now);
  const authorities = new Map(
    partners.publicBodies.organisations.map(({ nuts2 }, place) => [nuts2, organisations[place]!.id]),
  );
  const programmeOf = new Map(programmes.programmes.map((programme) => [programme.cci, programme]));
  const organisationId = (legalName: string) =>
    organisations.find((organisation) => organisation.legal_name === legalName)!.id;

  const { partnershipTable: table, demonstration } = partners;
  const tableProgramme = programmeOf.get(table.programmeCci)!;
  const real = partnershipRow(now, {
    type: 'partnership_table',
    title: table.title,
    scheme: schemeOfCycle(tableProgramme.cycle),
    demo: false,
    note: tableNote,
    legalBasis: ['Reg. (UE) n. 240/2014'],
    source: table.source,
  });
  const committees = programmes.programmes
    .filter(({ kind }) => kind === 'PN' || kind === 'PR')
    .map((programme) => ({
      programme,
      row: partnershipRow(now, {
        type: 'monitoring_committee',
        title: `Comitato di sorveglianza, ${programme.title} ${programme.cycle}`,
        scheme: schemeOfCycle(programme.cycle),
        demo: true,
        note: demoNote,
        legalBasis: ['Reg. (UE) 2021/1060, artt. 8 e 38-40'],
        source: { system: 'demo', ref: 'Dati dimostrativi' },
      }),
    }));
  const committeeOf = (is: (programme: (typeof committees)[number]['programme']) => boolean) =>
    committees.find(({ programme }) => is(programme))!;
  const basilicata = committeeOf(({ cci }) => cci === demonstration.programmeCci);
  const worked = workings.map((working) => ({
    working,
    ...committeeOf(({ code }) => code === working.programme),
  }));
  const invited = ({ row }: (typeof committees)[number], seats: readonly InventedSeat[]) =>
    seats.map(({ legalName, category, validFrom, validTo }) =>
      membershipRow(now, row, organisationId(legalName), {
        category,
        role: 'voting_member',
        categoryValidated: false,
        validFrom,
        validTo,
      }),
    );

  const memberships = [
    ...table.members.map((member) =>
      membershipRow(now, real, organisationId(member.legalName), {
        category: member.category,
        tags: member.tags,
        role: 'advisory_member',
        categoryValidated: false,
      }),
    ),
    ...committees.flatMap(({ row, programme }) =>
      programme.nuts2.map((nuts2) =>
        membershipRow(now, row, authorities.get(nuts2)!, {
          category: 'A1',
          role: 'chair',
          categoryValidated: true,
          validFrom: '2022-12-01',
        }),
      ),
    ),
    ...invited(
      basilicata,
      demonstration.seats.map((seat) => ({ validFrom: demonstration.validFrom, ...seat })),
    ),
    ...worked.flatMap((one) => invited(one, seatsOf(one.working))),
  ];

  const committee = ({ row: { id }, programme }: (typeof committees)[number]): Committee => {
    const seats = memberships.filter(({ partnership_id: of }) => of === id);
    return {
      partnershipId: id,
      programmeCode: programme.code,
      seats,
      seatOf: (legalName) => seats.find(({ organisation_id: of }) => of === organisationId(legalName))!,
    };
  };

  return {
    territories: territoryRows(),
    organisations,
    programmes: programmeRows(now, authorities),
    partnerships: [real, ...committees.map(({ row }) => row)],
    programmesOfPartnerships: [
      { partnership_id: real.id, programme_code: tableProgramme.code },
      ...committees.map(({ row, programme }) => ({ partnership_id: row.id, programme_code: programme.code })),
    ],
    memberships,
    /** The committee of Basilicata, whose capacity activities and surveys are shown too. */
    basilicata: committee(basilicata),
    /** Other committees whose working is shown. */
    worked: worked.map(({ working, ...one }) => ({ working, committee: committee(one) })),
  };
}

/** The content without what was invented. */
export const factsOf = (content: ReturnType<typeof seedContent>): typeof content => {
  const partnerships = content.partnerships.filter(({ demo }) => !demo);
  const kept = new Set(partnerships.map(({ id }) => id));
  return {
    ...content,
    partnerships,
    programmesOfPartnerships: content.programmesOfPartnerships.filter((one) => kept.has(one.partnership_id)),
    memberships: content.memberships.filter(({ demo }) => !demo),
  };
};

import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { hashOf } from '../../../packages/server/src/notification/link.ts';
import { farOff, insertOrganisation, insertPartnership, insertSeat } from '../registry/records.ts';
import { requestOf, taxCodeNumber } from '../request.ts';

/** A write: how it is sent. Given what the one before it answered. */
export interface Write {
  readonly operation: string;
  readonly path: string;
  readonly method?: 'PATCH';
  readonly version?: number;
  readonly body: object | string;
  readonly anonymous?: true;
}

/** What a write answered. */
export interface Answered {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly status: string;
}

/** Writes that follow each other; one that has to look something up first asks `read`. */
export type Chain = readonly ((
  before: Answered,
  read: (path: string) => Promise<{ items: Answered[] }>,
) => Write | Promise<Write>)[];

/** How many chains of each kind: 1,000 writes in all. */
const counts = { registrations: 200, seats: 100, merges: 40, confirmations: 80, imports: 5, documents: 25 };

/** How many rows the file of an import has: two portions. */
export const importRows = 520;

const times = <Item>(count: number, make: (place: number) => Item): Item[] =>
  Array.from({ length: count }, (_, place) => make(place));

const reason = 'Una prova di caduta';

/** Fills a new database with what the writes are about, and says which they are. */
export async function prepare(database: Database): Promise<Chain[]> {
  const partnershipId = await insertPartnership(database, 'Comitato che cade e si rialza');
  await database
    .updateTable('partnership')
    .set({ open_to_adhesion: true })
    .where('id', '=', partnershipId)
    .execute();
  let number = 100_000;
  const organisation = (): Promise<string> => {
    number += 1;
    return insertOrganisation(database, `Ente ${number}`, {
      tax_code: taxCodeNumber(number),
      confirmation_due_on: farOff,
    });
  };
  const link = async (): Promise<string> => {
    const token = randomBytes(32).toString('base64url');
    const at = new Date();
    const row = {
      hash: hashOf(token),
      notification_id: uuid(),
      purpose: 'confirmation',
      registration_id: null,
      organisation_id: await organisation(),
      created_at: at.toISOString(),
      expires_at: new Date(at.getTime() + 86_400_000).toISOString(),
      used_at: null,
    } as const;
    await database.insertInto('access_link').values(row).execute();
    return token;
  };

  const registrations = times(counts.registrations, (place): Chain => [
    () => ({
      operation: 'registerOrganisation',
      path: '/registrations',
      anonymous: true,
      body: requestOf({
        organisation: {
          legalName: `Associazione ${place} delle cadute`,
          acronym: `AC${place}`,
          taxCode: taxCodeNumber(place + 1),
          pec: `ente@pec.cadute${place}.example`,
        },
        adhesion: { partnershipId, category: 'C1' },
      }),
    }),
    async ({ reference }, read) => {
      const { items } = await read(`/registrations?q=${reference}`);
      return {
        operation: 'validateRegistration',
        path: `/registrations/${items[0]!.id}/validation`,
        version: items[0]!.version,
        body: { reason },
      };
    },
  ]);

  const seats: Chain[] = [];
  for (let place = 0; place < counts.seats; place += 1) {
    const organisationId = await organisation();
    let seat = '';
    seats.push([
      () => ({
        operation: 'addMembership',
        path: '/memberships',
        body: {
          partnershipId,
          organisationId,
          category: 'B1',
          role: 'voting_member',
          validFrom: '2026-01-01',
        },
      }),
      ({ id, version }) => {
        seat = id;
        return {
          operation: 'amendMembership',
          method: 'PATCH',
          path: `/memberships/${id}`,
          version,
          body: { seats: 2 },
        };
      },
      ({ version }) => ({
        operation: 'validateMembership',
        path: `/memberships/${seat}/validation`,
        version,
        body: {},
      }),
      () => ({
        operation: 'nameRepresentative',
        path: '/representatives',
        body: {
          membershipId: seat,
          kind: 'effective',
          givenName: 'Ada',
          familyName: 'Bianchi',
          institutionalEmail: `ada${place}@example.it`,
          validFrom: '2026-01-01',
          privacyNoticeVersion: '2026-11',
          acknowledgedAt: '2026-11-01T09:00:00Z',
        },
      }),
    ]);
  }

  const merges: Chain[] = [];
  for (let place = 0; place < counts.merges; place += 1) {
    const [survivorId, mergedId] = [await organisation(), await organisation()];
    await insertSeat(database, partnershipId, mergedId);
    merges.push([
      () => ({
        operation: 'mergeOrganisations',
        path: '/merges',
        body: { survivorId, survivorVersion: 1, mergedId, mergedVersion: 1, fieldChoices: [], reason },
      }),
      ({ id, version }) => ({
        operation: 'undoMerge',
        path: `/merges/${id}/undoing`,
        version,
        body: { reason },
      }),
    ]);
  }

  const confirmations: Chain[] = [];
  for (let place = 0; place < counts.confirmations; place += 1) {
    const token = await link();
    confirmations.push([
      () => ({
        operation: 'confirmLinkedRecord',
        path: '/self-service/confirmation',
        anonymous: true,
        body: { token },
      }),
    ]);
  }

  const imports = times(counts.imports, (place): Chain => {
    const rows = times(importRows, (row) => {
      const code = 500_000 + place * importRows + row;
      return `Ente portato ${code},${taxCodeNumber(code)}`;
    });
    const step = (operation: string, name: string) => (before: Answered) => ({
      operation,
      path: `/imports/${before.id}/${name}`,
      body: {},
    });
    return [
      () => ({ operation: 'startImport', path: '/imports', body: `nome,cf\n${rows.join('\n')}` }),
      step('checkImport', 'check'),
      step('applyImport', 'application'),
    ];
  });

  const documents = times(counts.documents, (place): Chain => [
    () => ({
      operation: 'addDocument',
      path: `/partnerships/${partnershipId}/documents`,
      body: {
        title: `Verbale ${place}`,
        type: 'minutes',
        language: 'it',
        access: 'public',
        url: `https://example.it/verbale-${place}.pdf`,
        accessible: true,
      },
    }),
  ]);

  return [...registrations, ...seats, ...merges, ...confirmations, ...imports, ...documents];
}

import type { Registration, RegistrationReceipt } from '@officine-coesione/contract';
import { operations } from '@officine-coesione/contract/operations';
import type { Operation } from '@officine-coesione/contract/operations';
import { requestOf, taxCodeNumber } from '../server/request.ts';
import type { ReferenceServer } from './reference-server.ts';

/** The operations by which an authority decides on a registration. */
const deciding = (operations as readonly Operation[]).filter(
  ({ method, path }) => method === 'POST' && path.startsWith('/registrations/'),
);

/** The states that decisions lead to, and how to get there. */
const ways: readonly (readonly string[])[] = [
  [],
  ['requestIntegration'],
  ['validateRegistration'],
  ['rejectRegistration'],
];

const reason = 'Manca lo statuto dell’associazione.';
const json = { 'Content-Type': 'application/json' };

const decide = ({ call, officer }: ReferenceServer, operation: string, id: string): Promise<Response> => {
  const { path } = deciding.find((one) => one.id === operation)!;
  return call(path.replace('{registrationId}', id), {
    method: 'POST',
    headers: { ...json, ...officer, 'If-Match': '*' },
    body: JSON.stringify({ reason }),
  });
};

let filed = 0;

const file = async (
  server: ReferenceServer,
  { legalName, programme }: { readonly legalName: string; readonly programme?: string },
): Promise<{ receipt: RegistrationReceipt; registration: Registration }> => {
  filed += 1;
  const partnerships =
    programme &&
    (await server.read<{ items: { id: string }[] }>(`/partnerships?programme=${programme}`)).items;
  const body = requestOf({
    organisation: { legalName, acronym: undefined, taxCode: taxCodeNumber(700 + filed) },
    ...(partnerships && { adhesion: { partnershipId: partnerships[0]!.id, category: 'C1' } }),
  });
  const receipt = await server.read<RegistrationReceipt>('/registrations', {
    method: 'POST',
    headers: json,
    body: JSON.stringify(body),
  });
  const { items } = await server.read<{ items: Registration[] }>(`/registrations?q=${receipt.reference}`, {
    headers: server.officer,
  });
  return { receipt, registration: items[0]! };
};

/** Tries every decision in every state: the states it leads through, or nothing where it is refused. */
export const decisionsOf = async (
  server: ReferenceServer,
): Promise<Record<string, Record<string, readonly string[]>>> => {
  const led: Record<string, Record<string, readonly string[]>> = {};
  for (const { id: operation } of deciding)
    for (const way of ways) {
      const { registration } = await file(server, { legalName: `Prova ${operation} ${way.join()}` });
      for (const before of way) await decide(server, before, registration.id);
      const { status, history } = await server.read<Registration>(`/registrations/${registration.id}`, {
        headers: server.officer,
      });
      const response = await decide(server, operation, registration.id);
      if (response.status === 409) continue;
      const decided = (await response.json()) as Registration;
      (led[operation] ??= {})[status] = decided.history.slice(history.length).map(({ to }) => to);
    }
  return led;
};

/** Files a registration in each state in which one is not public; gives the receipt of the first. */
export const fileRegistrations = async (server: ReferenceServer): Promise<RegistrationReceipt> => {
  const { receipt } = await file(server, {
    legalName: 'Associazione Prova Uno',
    programme: 'pr-fesr-fse-plus-basilicata-2021-2027',
  });
  for (const [legalName, decision] of [
    ['Associazione Prova Due', 'requestIntegration'],
    ['Associazione Prova Tre', 'rejectRegistration'],
  ] as const) {
    const { registration } = await file(server, { legalName });
    await decide(server, decision, registration.id);
  }
  return receipt;
};

import { reachOf } from '../../authority-rules.ts';
import type { Scopes } from '../../authority-rules.ts';
import type { Connection } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import type { Call, Handlers, Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { copyComposition } from './composition-copy.ts';
import { validateComposition } from './composition-validation.ts';
import { declareInterests, findDeclaration, findDeclarations, reviewDeclaration } from './declarations.ts';
import { addDocument, findDocument, findDocuments, withdrawDocument } from './documents.ts';
import { findPartnershipRecord, findPartnershipRecords } from './partnership-records.ts';
import { amendPartnership, openPartnership, stepPartnership } from './partnership-writes.ts';
import {
  amendRepresentative,
  endRepresentative,
  findRepresentative,
  findRepresentatives,
  nameRepresentative,
} from './representatives.ts';
import { admit } from '../../keeping/scope.ts';
import { findSeatRecord, findSeatRecords } from './seat-records.ts';
import { addSeat, amendSeat, endSeat, stepSeat } from './seat-writes.ts';
import { added, writtenOn } from '../../keeping/written.ts';
import { writerOn } from '../../keeping/writing.ts';
import { keepPartnership } from '../../keeping/partnership.ts';

type Composition =
  | 'openPartnership'
  | 'amendPartnership'
  | 'publishPartnership'
  | 'suspendPartnership'
  | 'archivePartnership'
  | 'copyComposition'
  | 'validateComposition'
  | 'searchPartnershipRecords'
  | 'showPartnershipRecord'
  | 'addMembership'
  | 'searchMemberships'
  | 'showMembership'
  | 'amendMembership'
  | 'validateMembership'
  | 'rejectMembership'
  | 'suspendMembership'
  | 'endMembership'
  | 'nameRepresentative'
  | 'searchRepresentatives'
  | 'amendRepresentative'
  | 'endRepresentative'
  | 'declareInterests'
  | 'searchDeclarations'
  | 'reviewDeclaration'
  | 'addDocument'
  | 'searchDocuments'
  | 'withdrawDocument';

type StepCall<Id extends Composition> = Pick<Call<Id>, 'parameters' | 'body' | 'principal' | 'ifVersion'>;

/** Handlers of the writes by which an authority keeps its partnerships, and of what it reads to do so. */
export const compositionHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Composition> => {
  const write = writerOn(database, clock);

  const written = writtenOn(write);
  const partnership = written(findPartnershipRecord);
  const seat = written(findSeatRecord);
  const representative = written(findRepresentative);
  const declaration = written(findDeclaration);
  const document = written(findDocument);

  const reachOfReader = (principal: Principal | undefined): Scopes => {
    if (!principal) throw new ProblemError('authentication-required');
    return reachOf(principal, 'read');
  };
  const stepOfPartnership =
    (step: Parameters<typeof stepPartnership>[2]) => (call: StepCall<'publishPartnership'>) => {
      const { partnershipId: id } = call.parameters;
      const { reason } = call.body;
      const { ifVersion } = call;
      return partnership(
        call,
        reason,
        (writing) => stepPartnership(writing, { id, ifVersion }, step, reason),
        id,
      );
    };
  const stepOfSeat = (step: Parameters<typeof stepSeat>[2]) => (call: StepCall<'validateMembership'>) => {
    const { membershipId: id } = call.parameters;
    const { ifVersion } = call;
    return seat(call, call.body.reason, (writing) => stepSeat(writing, { id, ifVersion }, step), id);
  };

  return {
    openPartnership: (call) =>
      added(partnership(call, undefined, (writing) => openPartnership(writing, call.body))),
    amendPartnership: (call) => {
      const { partnershipId: id } = call.parameters;
      const { ifVersion, body } = call;
      return partnership(
        call,
        undefined,
        (writing) => amendPartnership(writing, { id, ifVersion }, body),
        id,
      );
    },
    publishPartnership: stepOfPartnership('publish'),
    suspendPartnership: stepOfPartnership('suspend'),
    archivePartnership: stepOfPartnership('archive'),
    copyComposition: async ({ principal, parameters, body }) => ({
      body: await write({ principal }, (writing) => copyComposition(writing, parameters.partnershipId, body)),
    }),
    validateComposition: async ({ principal, parameters, body: { reason } }) => ({
      body: await write({ principal, reason }, (writing) =>
        validateComposition(writing, parameters.partnershipId),
      ),
    }),
    searchPartnershipRecords: async ({ query, principal }) => ({
      body: await findPartnershipRecords(database, query, reachOfReader(principal)),
    }),
    showPartnershipRecord: async ({ parameters, principal }) => {
      const kept = await keepPartnership(database, parameters.partnershipId, { locked: false });
      if (!kept) throw new ProblemError('not-found');
      admit(principal, 'read', kept.subject, kept.known);
      const body = await findPartnershipRecord(database, parameters.partnershipId);
      if (!body) throw new ProblemError('not-found');
      return { body, version: body.version };
    },

    addMembership: (call) => added(seat(call, undefined, (writing) => addSeat(writing, call.body))),
    searchMemberships: async ({ query, principal }) => ({
      body: await findSeatRecords(database, query, reachOfReader(principal)),
    }),
    showMembership: async ({ parameters, principal }) => {
      const body = await findSeatRecord(database, parameters.membershipId);
      const kept = body && (await keepPartnership(database, body.partnershipId, { locked: false }));
      if (!kept) throw new ProblemError('not-found');
      admit(principal, 'read', { ...kept.subject, organisationId: body.organisationId });
      return { body, version: body.version };
    },
    amendMembership: (call) => {
      const { membershipId: id } = call.parameters;
      const { ifVersion, body } = call;
      return seat(call, undefined, (writing) => amendSeat(writing, { id, ifVersion }, body), id);
    },
    validateMembership: stepOfSeat('publish'),
    rejectMembership: stepOfSeat('reject'),
    suspendMembership: stepOfSeat('suspend'),
    endMembership: (call) => {
      const { membershipId: id } = call.parameters;
      const { ifVersion, body } = call;
      return seat(call, body.endReason, (writing) => endSeat(writing, { id, ifVersion }, body), id);
    },

    nameRepresentative: (call) =>
      added(representative(call, undefined, (writing) => nameRepresentative(writing, call.body))),
    searchRepresentatives: async ({ query, principal }) => ({
      body: await findRepresentatives(database, query, reachOfReader(principal)),
    }),
    amendRepresentative: (call) => {
      const { representativeId: id } = call.parameters;
      const { ifVersion, body } = call;
      return representative(
        call,
        undefined,
        (writing) => amendRepresentative(writing, { id, ifVersion }, body),
        id,
      );
    },
    endRepresentative: (call) => {
      const { representativeId: id } = call.parameters;
      const { ifVersion, body } = call;
      return representative(
        call,
        body.reason,
        (writing) => endRepresentative(writing, { id, ifVersion }, body),
        id,
      );
    },

    declareInterests: (call) =>
      added(declaration(call, undefined, (writing) => declareInterests(writing, call.body))),
    searchDeclarations: async ({ query, principal }) => ({
      body: await findDeclarations(database, query, reachOfReader(principal)),
    }),
    reviewDeclaration: (call) => {
      const { declarationId: id } = call.parameters;
      const { ifVersion, body } = call;
      return declaration(
        call,
        body.reason,
        (writing) => reviewDeclaration(writing, { id, ifVersion }, body),
        id,
      );
    },

    addDocument: (call) =>
      added(
        document(call, undefined, (writing) =>
          addDocument(writing, call.parameters.partnershipId, call.body),
        ),
      ),
    searchDocuments: async ({ parameters, query, principal }) => ({
      body: await findDocuments(database, parameters.partnershipId, query, {
        principal,
        day: dayInRome(clock()),
      }),
    }),
    withdrawDocument: (call) => {
      const { documentId: id } = call.parameters;
      const { ifVersion, body } = call;
      return document(call, body.reason, (writing) => withdrawDocument(writing, { id, ifVersion }), id);
    },
  };
};

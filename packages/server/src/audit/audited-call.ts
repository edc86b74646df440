import { AsyncLocalStorage } from 'node:async_hooks';

/** What an audit event says: who did what to which thing, and when. Texts only, so that its form is one. */
export interface AuditedEvent {
  /** Instant, UTC with `Z`. */
  readonly at: string;
  /** Subject of the token; `anonymous`; or what an applicant or a job of the server is called. */
  readonly actor: string;
  readonly roles: readonly string[];
  readonly action: 'write' | 'read' | 'export';
  /** Id of the operation, or what a job of the server is called. */
  readonly operation: string;
  /** What was asked for: path parameters and filters, as `parameter=value`. */
  readonly target?: string | undefined;
  /** That of the log. */
  readonly requestId?: string | undefined;
}

interface Pending {
  readonly event: AuditedEvent;
  recorded: boolean;
}

const calls = new AsyncLocalStorage<Pending>();

/** The call that is being answered, if it is to be audited and is at hand here. */
export const auditedCall = (): AuditedEvent | undefined => calls.getStore()?.event;

/** Says that the transaction of a write holds the event of its call. */
export const markRecorded = (): void => {
  const call = calls.getStore();
  if (call) call.recorded = true;
};

/** Runs what answers a call; `record` is asked for its event when no transaction of the call held it. */
export async function duringCall<Result>(
  event: AuditedEvent,
  record: (event: AuditedEvent) => Promise<void>,
  answer: () => Promise<Result>,
): Promise<Result> {
  const call: Pending = { event, recorded: false };
  const result = await calls.run(call, answer);
  if (!call.recorded) await record(event);
  return result;
}

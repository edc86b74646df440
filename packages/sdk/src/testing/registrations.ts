import type {
  Partnership,
  Registration,
  RegistrationReceipt,
  RegistrationRequest,
} from '@officine-coesione/contract';
import { Refusal } from './problem.ts';
import type { Recording, RecordedList } from './recording.ts';

const day = 86_400_000;

/** Days from an instant to the end of a term. */
const daysBetween = (instant: string, dueOn: string): number =>
  Math.round((Date.parse(dueOn) - Date.parse(instant.slice(0, 10))) / day);

const daysAfter = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * day).toISOString().slice(0, 10);

/** Registrations as the calls leave them: those recorded, those asked for since, and what was decided on them. */
export class RegistrationDesk {
  readonly #recording: Recording;
  readonly #now: () => number;
  readonly #registrations: Registration[];
  #made = 0;

  constructor(recording: Recording, now: () => number) {
    this.#recording = recording;
    this.#now = now;
    const filed = recording.lists.find(({ operation }) => operation === 'searchRegistrations');
    this.#registrations = [...((filed?.items ?? []) as Registration[])];
  }

  /** They, as a list: found by state and by their reference. */
  get list(): RecordedList {
    const items = this.#registrations;
    const places = items.map((_, place) => place);
    const by = (key: (registration: Registration) => string) =>
      Object.fromEntries(Map.groupBy(places, (place) => key(items[place]!)));
    const ordered = (key: (registration: Registration) => string) =>
      places.toSorted((a, b) =>
        key(items[a]!) < key(items[b]!) ? -1 : Number(key(items[a]!) > key(items[b]!)),
      );
    const bySubmission = ordered(({ submittedAt }) => submittedAt);
    const byDue = ordered(
      ({ integrationDueOn, answerDueOn, submittedAt }) => `${integrationDueOn ?? answerDueOn} ${submittedAt}`,
    );
    return {
      operation: 'searchRegistrations',
      parameters: {},
      items,
      orders: {
        submittedAt: bySubmission,
        '-submittedAt': bySubmission.toReversed(),
        dueOn: byDue,
        '-dueOn': byDue.toReversed(),
      },
      filters: { status: by(({ status }) => status), q: by(({ reference }) => reference.toLowerCase()) },
    };
  }

  /** @throws Refusal `validation-failed` for a partnership that is not recorded */
  register(request: RegistrationRequest): RegistrationReceipt {
    const { organisation, adhesion, contact, language, privacyNoticeVersion } = request;
    const { receipt, lists } = this.#recording;
    const partnerships = lists.find(({ operation }) => operation === 'searchPartnerships')?.items ?? [];
    const asked = (partnerships as Partnership[]).find(({ id }) => id === adhesion?.partnershipId);
    if (adhesion && !asked)
      throw new Refusal('validation-failed', {
        faults: [{ pointer: '/adhesion/partnershipId', code: 'unknown_reference', params: {} }],
      });
    this.#made += 1;
    const submittedAt = new Date(this.#now()).toISOString();
    const number = String(this.#made);
    const given = {
      reference: `OC-${submittedAt.slice(0, 4)}-${number.padStart(8, 'TEST0000')}`,
      status: 'submitted',
      submittedAt,
      answerDueOn: daysAfter(submittedAt, daysBetween(receipt.submittedAt, receipt.answerDueOn)),
      ...(asked && { partnershipTitle: asked.title }),
    } as const;
    this.#registrations.push({
      id: `01935000-0000-7000-9000-${number.padStart(12, '0')}`,
      version: 1,
      createdAt: submittedAt,
      updatedAt: submittedAt,
      demo: false,
      ...given,
      organisation,
      ...(adhesion && { adhesion }),
      contact,
      language,
      privacyNoticeVersion,
      history: [{ from: 'draft', to: 'submitted', at: submittedAt, actor: 'applicant' }],
    });
    return { ...given, legalName: organisation.legalName };
  }

  /** @throws Refusal `not-found` */
  show(id: string): Registration {
    const found = this.#registrations.find((registration) => registration.id === id);
    if (!found) throw new Refusal('not-found');
    return found;
  }

  /**
   * Takes a decision. Validation publishes nothing: the lists stay those recorded.
   *
   * @param version - the one it was taken on; undefined when any will do
   * @param decision - its reason; of a request for integration, the last day for the answer
   * @throws Refusal `not-found`, `precondition-failed`, `transition-not-allowed`
   */
  decide(
    operation: string,
    id: string,
    version: number | undefined,
    { reason, dueOn }: { readonly reason?: string | undefined; readonly dueOn?: string | undefined },
  ): Registration {
    const { integrationDueOn: _past, ...registration } = this.show(id);
    if (version !== undefined && version !== registration.version) throw new Refusal('precondition-failed');
    const states = this.#recording.decisions[operation]?.[registration.status];
    if (!states) throw new Refusal('transition-not-allowed');
    const at = new Date(this.#now()).toISOString();
    const status = states.at(-1)!;
    const term = status === 'integration_requested' && {
      dueOn: dueOn ?? daysAfter(at, this.#integrationDays),
    };
    const steps = states.map((to, step) => ({
      from: states[step - 1] ?? registration.status,
      to,
      at,
      actor: 'officer',
      ...(reason !== undefined && { reason }),
      ...term,
    }));
    const decided: Registration = {
      ...registration,
      version: registration.version + 1,
      updatedAt: at,
      status,
      ...(term && { integrationDueOn: term.dueOn }),
      history: [...registration.history, ...steps],
    };
    this.#registrations[this.#registrations.findIndex((one) => one.id === id)] = decided;
    return decided;
  }

  /** How long an applicant has to complete a request, as recorded. */
  get #integrationDays(): number {
    const { lists } = this.#recording;
    const filed = lists.find(({ operation }) => operation === 'searchRegistrations')?.items as Registration[];
    const { at, dueOn } = filed.flatMap(({ history }) => history).find((event) => event.dueOn)!;
    return daysBetween(at, dueOn!);
  }
}

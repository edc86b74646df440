import type { Language } from '@officine-coesione/contract';

/** What each kind of mail tells; texts of people are shown as they are, days as `YYYY-MM-DD`. */
export interface Facts {
  registration_received: {
    reference: string;
    legalName: string;
    answerDueOn: string;
    partnershipTitle?: string | undefined;
  };
  /** To the authority: a request that it answers by `answerDueOn`. */
  registration_arrived: {
    reference: string;
    legalName: string;
    answerDueOn: string;
    partnershipTitle?: string | undefined;
  };
  integration_requested: { reference: string; legalName: string; question: string; dueOn: string };
  /** To the authority. */
  integration_answered: { reference: string; legalName: string; answer: string; changes: readonly string[] };
  registration_validated: { reference: string; legalName: string; partnershipTitle?: string | undefined };
  registration_rejected: { reference: string; legalName: string; reason: string };
  /** `late`: the day has passed. */
  confirmation_due: { legalName: string; dueOn: string; suspendedOn: string; late: boolean };
  organisation_suspended: { legalName: string; dueOn: string };
  /** To who looks after the organisation, and to its certified address: what the authority decided. */
  suspension_decided: { legalName: string; reason: string };
  restoration_decided: { legalName: string; reason: string };
  archival_decided: { legalName: string; reason: string };
  /** To the authority: who cannot be written to, so that it asks in another way. `total`: also of those not named. */
  confirmations_to_collect: {
    total: number;
    organisations: readonly { legalName: string; dueOn: string; suspended: boolean }[];
  };
  /** To who looks after the organisation: the authority has taken the confirmation in. `dueOn`: the next one. */
  confirmation_recorded: { legalName: string; dueOn: string };
  /** To who confirmed by a link. `dueOn`: the next one. */
  confirmation_given: { legalName: string; dueOn: string };
  link: Readonly<Record<string, never>>;
  /** To the address that no longer receives mails about a registration. */
  contact_changed: { reference: string; legalName: string };
  /** To the authority. `changes`: a line for each. */
  organisation_corrected: { legalName: string; changes: readonly string[]; confirmed: boolean };
  /** To who corrected by a link. `changes`: a line for each. */
  correction_given: { legalName: string; changes: readonly string[]; confirmed: boolean };
  /** To an address by which the organisation is no longer reached. */
  address_replaced: { legalName: string };
  /** To the authority. */
  seat_left: { legalName: string; partnershipTitle: string; reason: string };
  /** To who left it by a link. `lastOn`: last day of the seat. */
  departure_given: { legalName: string; partnershipTitle: string; lastOn: string };
  /** To the authority and to who looks after the organisation. */
  access_requested: { legalName: string; applicant: string; motivation: string };
  access_granted: { legalName: string };
  access_refused: { legalName: string; reason: string };
  access_withdrawn: { legalName: string; reason: string };
  /** To who looks after the organisation already. */
  access_decided: { legalName: string; applicant: string; granted: boolean };
  /** To each organisation that was invited. `closesOn`, `closingTime`: day and time in Italy. */
  consultation_prolonged: {
    legalName: string;
    consultationTitle: string;
    closesOn: string;
    closingTime: string;
  };
  /** To who looks after the organisation: the receipt. */
  contribution_acknowledged: { reference: string; legalName: string; consultationTitle: string };
  /** To who looks after the organisation. `outcome`: in the words of its language. */
  contribution_answered: {
    reference: string;
    legalName: string;
    consultationTitle: string;
    outcome: string;
    answer: string;
  };
  /**
   * To the members. `time`: hours and minutes in Italy; `agenda`: a line for each item; `moved`: it was convened
   * before, and takes place elsewhere or at another time now.
   */
  meeting_convened: {
    partnershipTitle: string;
    title: string;
    heldOn: string;
    time: string;
    place?: string | undefined;
    onlineUrl?: string | undefined;
    agenda: readonly string[];
    moved: boolean;
  };
  /** To the members. */
  meeting_cancelled: {
    partnershipTitle: string;
    title: string;
    heldOn: string;
    time: string;
    reason: string;
  };
  /**
   * To who looks after an organisation that is asked in a survey. `closesOn`: the day in Italy; `due`: it is a reminder,
   * nothing was sent yet.
   */
  survey_invitation: {
    legalName: string;
    partnershipTitle: string;
    surveyTitle: string;
    closesOn: string;
    due: boolean;
  };
}

/** The kinds of mail. */
export type NotificationKind = keyof Facts;

/** What a person wrote, set apart from what the registry says. */
export interface Quotation {
  readonly quoted: string;
}

/** A mail in the words of one language. */
export interface Letter {
  readonly subject: string;
  /** Paragraphs; absent ones are left out. */
  readonly body: readonly (string | Quotation | undefined)[];
  /** What the link is called, where there is one. */
  readonly link?: string;
  /** Says where one asks for a link to one's own data. */
  readonly invites?: true;
}

/** The words of a language: one letter for each kind, and what frames them all. */
export type Wording = {
  readonly [Kind in NotificationKind]: (facts: Facts[Kind], day: (date: string) => string) => Letter;
};

/** What frames every letter. */
export interface Frame {
  readonly greeting: string;
  readonly closing: string;
  /** What the page is called where one asks for a link. */
  readonly askLink: string;
  /** That nobody reads the answers. */
  readonly automatic: string;
  /** Whom to write to instead. */
  readonly contact: (address: string) => string;
  /** What not to do with the links, where there are any. */
  readonly personal: string;
  /** What to do with a mail one did not ask for. */
  readonly unexpected: string;
}

/** A calendar day as people of a language write it. */
export const dayIn =
  (language: Language) =>
  (date: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    );

import type { MembershipRecord } from '@officine-coesione/contract';
import type { Auth } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { register } from '../../register.ts';
import { OcMembershipForm } from '../membership-form/membership-form.ts';
import { fresh } from './places.ts';

// Only who opens a seat fetches its form.
register('oc-membership-form', OcMembershipForm);

/** What the form of a seat takes from the desk. */
export interface SeatFormHost {
  readonly apiBase: string;
  readonly auth: Auth | undefined;
  readonly theme: string | null;
  readonly headingLevel: number;
  /** Address of the page on which an organisation is registered. */
  readonly registrationPage: string | null;
  /** The seat was saved. */
  readonly saved: (event: CustomEvent<SeatSaved>) => void;
  /** After a seat was added, another is to be. */
  readonly another: () => void;
}

/** What was done to a seat. */
export interface SeatSaved {
  readonly act: string;
  readonly membership: MembershipRecord;
}

/** The desk tells these of itself. */
const inside = (event: Event): void => event.stopPropagation();

/** The form of a seat, or of a new one of a partnership. */
export const seatForm = (
  partnership: string,
  membership: string,
  { apiBase, auth, theme, headingLevel, registrationPage, saved, another }: SeatFormHost,
): TemplateResult =>
  html`<oc-membership-form
    part="seat"
    api-base=${apiBase}
    partnership=${membership === fresh ? partnership : nothing}
    membership=${membership === fresh ? nothing : membership}
    theme=${theme ?? nothing}
    heading-level=${headingLevel}
    registration-page=${registrationPage ?? nothing}
    .auth=${auth}
    @oc-ready=${inside}
    @oc-sign-in=${inside}
    @oc-saved=${saved}
    @oc-another=${another}
  ></oc-membership-form>`;

import type { MembershipRecord, PartnershipRecord, Programme } from '@officine-coesione/contract';
import type { FormHost } from '../../form/form-host.ts';
import type { MembershipFormWords } from '../../locale/it/membership-form.ts';
import type { AuthorityWording } from '../../wording.ts';

/** What the form is made with. */
export interface MembershipFormData {
  /** Undefined when there is none, or none that is kept by who asks. */
  readonly partnership?: PartnershipRecord | undefined;
  /** Its programmes: by them the vote and the categories are known. Undefined when they did not come. */
  readonly programmes?: readonly Programme[] | undefined;
  /** The seat to be changed; undefined for a new one. */
  readonly membership?: MembershipRecord | undefined;
  /** Names of the organisations it represents, by identifier, as far as they are published. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** What the parts of the form take from the element: its words, its headings, its dates. */
export type MembershipFormView = AuthorityWording<MembershipFormWords>;

/** What the filling in takes from the element it stands in. */
export type MembershipFormHost = FormHost<
  MembershipFormView,
  {
    /** Address of the page on which an organisation is registered. */
    readonly registrationPage: string | null;
  }
>;

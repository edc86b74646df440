import type { Partnership, Programme, Territory } from '@officine-coesione/contract';
import type { FormHost } from '../../form/form-host.ts';
import type { PartnerFormWords } from '../../locale/it/partner-form.ts';
import type { Wording } from '../../wording.ts';

/** What the form is made with. */
export interface PartnerFormData {
  /** Regions and provinces (NUTS 2 and 3). */
  readonly territories: readonly Territory[];
  /** Programmes with a partnership that takes new members. */
  readonly programmes: readonly Programme[];
  /** The partnership named by the attribute, when it takes new members. */
  readonly partnership?: Partnership | undefined;
}

/** What the parts of the form take from the element: its words, its headings, its dates. */
export type PartnerFormView = Wording<PartnerFormWords>;

/** What the filling in takes from the element it stands in. */
export type PartnerFormHost = FormHost<
  PartnerFormView,
  {
    readonly id: string;
    readonly programme: string | null;
    readonly partnership: string | null;
    readonly controller: string | null;
    readonly privacyUrl: string | null;
  }
>;

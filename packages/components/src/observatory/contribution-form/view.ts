import type { FormHost } from '../../form/form-host.ts';
import type { ContributionFormWords } from '../../locale/it/contribution-form.ts';
import type { Wording } from '../../wording.ts';

/** What the parts of the form take from the element: its words, its headings, its dates. */
export type ContributionFormView = Wording<ContributionFormWords>;

/** What the filling in takes from the element it stands in. */
export type ContributionFormHost = FormHost<ContributionFormView, { readonly id: string }>;

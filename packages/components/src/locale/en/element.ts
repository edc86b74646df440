import type { ElementWords } from '../it/element.ts';

const words: ElementWords = {
  loading: 'Loading',
  nothing: 'No results.',
  partial: 'Some data are not available.',
  stale: (since) => `Data of ${since}: the update failed.`,
  retry: 'Try again',
  unreachable: 'The service does not answer. Try again in a few minutes.',
  notFound: 'What was asked for does not exist or is not public.',
  tooMany: 'Too many requests in a short time. Try again in a minute.',
  failed: 'Something went wrong. Try again in a few minutes.',
  reference: (reference) => `Reference for support: ${reference}`,
  misconfigured: 'This element is not configured.',
  missingBase:
    'The address of the API is missing: add the attribute api-base, or an oc-config element with api-base.',
  invalidBase: (value) => `The API address “${value}” is not valid: it must start with https:// or with /.`,
  missingAttribute: (attribute) => `The attribute ${attribute} is missing.`,
  invalidAttribute: (attribute, value) =>
    `The value “${value}” of the attribute ${attribute} is not allowed.`,
  demo: 'Demonstration data',
  optional: 'optional',
};
export default words;

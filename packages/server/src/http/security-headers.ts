const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** A year, in seconds: sent behind https only, where the browser believes it. */
const strictTransport = { 'Strict-Transport-Security': 'max-age=31536000' };

const transport = (publicUrl: string) => (publicUrl.startsWith('https:') ? strictTransport : {});

/** Headers of an answer of the API: it is data, nothing in it is ever to run or be framed. */
export const apiSecurity = (publicUrl: string): Record<string, string> => ({
  ...common,
  ...transport(publicUrl),
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
});

const policies = {
  // Bootstrap Italia carries one font, and its icons, as data: addresses in its style sheet.
  page: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  // A page that runs nothing and calls nobody.
  plain: "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  // Storybook evaluates its stories and writes inline styles; it frames itself.
  storybook:
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
};

/** Headers of a page and of its files. @param callable addresses that the page may call besides its own */
export const pageSecurity = (
  policy: keyof typeof policies,
  publicUrl: string,
  ...callable: readonly string[]
): Record<string, string> => ({
  ...common,
  ...transport(publicUrl),
  'Content-Security-Policy': policies[policy].replace(
    "connect-src 'self'",
    ["connect-src 'self'", ...callable].join(' '),
  ),
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/**
 * An `http` or `https` address, or undefined: no other becomes a link, whoever wrote it.
 *
 * @param base what a relative address starts from; without it only absolute ones are taken
 */
export const webAddress = (text: string | null | undefined, base?: string): URL | undefined => {
  const url = text && URL.canParse(text, base) ? new URL(text, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
};

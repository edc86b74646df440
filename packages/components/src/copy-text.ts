/**
 * Puts a text on the clipboard; false where the browser does not allow it, or the page is not served by https: the
 * reader copies what stands there.
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

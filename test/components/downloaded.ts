import { waitUntil } from '@open-wc/testing';

/** What an element hands over as files while something is done. */
export const downloaded = async (
  act: () => Promise<unknown>,
): Promise<{ name: string; content: string }[]> => {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob) => createObjectURL.call(URL, (blobs.push(blob as Blob), blob));
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  try {
    await act();
    await waitUntil(() => names.length > 0, 'no file was handed over');
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return await Promise.all(
      blobs.map(async (blob, place) => ({
        name: names[place]!,
        content: decoder.decode(await blob.arrayBuffer()),
      })),
    );
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
};

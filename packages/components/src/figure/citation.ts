import { dateText, provenanceOf, type Cube, type Language } from '@officine-coesione/figures/on-demand';
import { webAddress } from '../web-address.ts';
import type { PictureWords } from '../locale/it/picture.ts';

/**
 * How to name figures in a text: who publishes them, what they are, of which period, of what day, where.
 *
 * @param title - what is shown
 */
export const citationOf = (cube: Cube, title: string, words: PictureWords, language: Language): string => {
  const { source, period, updated, methodVersion } = provenanceOf(cube, language);
  const { href } = cube.dataset;
  const said = [
    source,
    [`«${title}»`, period].filter(Boolean).join(', '),
    updated && words.citedAsOf(dateText(updated, language)),
    methodVersion && words.citedMethod(methodVersion),
    webAddress(href) ? href : undefined,
  ];
  return said.filter(Boolean).join('. ');
};

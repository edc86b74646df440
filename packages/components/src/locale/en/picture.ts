import type { PictureWords } from '../it/picture.ts';

const words: PictureWords = {
  view: 'View',
  chart: 'Chart',
  map: 'Map',
  table: 'Table',
  csv: 'Download CSV',
  csvForExcel: 'Download CSV for Excel',
  downloadFailed: 'The file could not be prepared. Try again.',
  cite: 'Cite',
  copy: 'Copy the citation',
  copied: 'Citation copied.',
  notCopied: 'The browser did not allow copying: select the text and copy it.',
  citedAsOf: (date) => `Updated: ${date}`,
  citedMethod: (version) => `Method: version ${version}`,
  shown: (view) => `View: ${view}`,
};

export default words;

import { css } from 'lit';

/** How a record looks on paper: black on white whatever the page, in the size of a printed text. */
export const paperStyles = css`
  @media print {
    :host,
    :host([theme]) {
      --_rem: 10.5pt;
      --_text: #000;
      --_secondary: #333;
      --_accent: #000;
      --_line: #999;
      --_warning: #000;
      --_tint: none;
      color-scheme: light;
      padding: 0;
      background: none;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .summary > div {
      padding-block: 6px;
    }
  }
`;

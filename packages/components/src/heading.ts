import { html, nothing, type TemplateResult } from 'lit';

/** A heading of a level, kept between 1 and 6. */
export const headingTemplate = (wanted: number, content: unknown, id?: string): TemplateResult => {
  switch (Math.min(6, Math.max(1, wanted))) {
    case 1:
      return html`<h1 id=${id ?? nothing}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id ?? nothing}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id ?? nothing}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id ?? nothing}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id ?? nothing}>${content}</h5>`;
    default:
      return html`<h6 id=${id ?? nothing}>${content}</h6>`;
  }
};

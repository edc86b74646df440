import { html, nothing } from 'lit';
import { lexer, type Token, type Tokens } from 'marked';
import { webAddress } from '../../web-address.ts';
import { decoded } from './entities.ts';
import type { Place } from './places.ts';

/** What a narrative is written with, beside its own words. */
export interface NarrativeParts {
  /** A heading, `offset` levels below that of the element. */
  readonly heading: (content: unknown, offset: number) => unknown;
  /** A figure that stands in the text, `offset` levels below; undefined where there is none or it stands elsewhere. */
  readonly figure: (place: Place, offset: number) => unknown;
  /** A link to a figure or a reference of the study; undefined where there is none. */
  readonly link: (place: Place, content: unknown) => unknown;
  /** Name of the next table: each is a place a reader may have to scroll, and has its own. */
  readonly table: () => string;
  /** Where a link stands instead of an image: nothing is fetched from others. */
  readonly image: (words: string) => string;
}

/** An address within the study: `#figure-2`, `#reference-1`. */
const inStudy = /^#(figure|reference)-([1-9]\d?\d?)$/;

const placeOf = (address: string): Place | undefined => {
  const [, kind, number] = inStudy.exec(address) ?? [];
  return kind && number ? { kind: kind as Place['kind'], number: Number(number) } : undefined;
};

/**
 * Draws a narrative in Markdown (CommonMark with the tables of GitHub) as templates: nothing in it is read as HTML, no
 * image is fetched, links lead to http, https and mailto only. A paragraph that holds a link to a figure and nothing
 * else is where that figure stands.
 *
 * @param text - up to 20,000 characters
 */
export const markdown = (text: string, parts: NarrativeParts): unknown => {
  const tokens = lexer(text);
  const levels = headingLevels(tokens);
  let level = 0;
  return tokens.map((token) => {
    if (token.type === 'heading') {
      level = levels.get(token)!;
      return parts.heading(inline(token.tokens, parts), level);
    }
    const place = aloneIn(token);
    const figure = place && parts.figure(place, Math.min(level, 1) + 1);
    return figure ?? block(token, parts);
  });
};

/** Levels below that of the element: the highest heading stands one below it, and none is skipped on the way down. */
const headingLevels = (tokens: readonly Token[]): ReadonlyMap<Token, number> => {
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  let before = 0;
  return new Map(
    headings.map((heading) => {
      before = Math.min(heading.depth - highest + 1, before + 1);
      return [heading, before] as const;
    }),
  );
};

/** The figure that a paragraph leads to which holds nothing else. */
const aloneIn = (token: Token): Place | undefined => {
  const [link, ...others] = token.type === 'paragraph' ? (token.tokens ?? []) : [];
  const place =
    link?.type === 'link' && others.length === 0 ? placeOf((link as Tokens.Link).href) : undefined;
  return place?.kind === 'figure' ? place : undefined;
};

const blocks = (tokens: readonly Token[] | undefined, parts: NarrativeParts): unknown =>
  tokens?.map((token) => block(token, parts));

const block = (token: Token, parts: NarrativeParts): unknown => {
  switch (token.type) {
    case 'space':
    case 'def':
      return nothing;
    case 'paragraph':
      return html`<p>${inline(token.tokens, parts)}</p>`;
    // Within a quotation or a list it stands below the heading that is above them.
    case 'heading':
      return html`<p><strong>${inline(token.tokens, parts)}</strong></p>`;
    case 'blockquote':
      return html`<blockquote>${blocks(token.tokens, parts)}</blockquote>`;
    case 'list':
      return list(token as Tokens.List, parts);
    case 'code':
      return html`<pre tabindex="0"><code>${(token as Tokens.Code).text}</code></pre>`;
    case 'table':
      return table(token as Tokens.Table, parts);
    case 'hr':
      return html`<hr />`;
    case 'html':
      return html`<p>${token.raw.trim()}</p>`;
    // What a tight list holds.
    default:
      return inline([token], parts);
  }
};

const list = ({ ordered, start, items }: Tokens.List, parts: NarrativeParts): unknown => {
  const lines = items.map((item) => html`<li>${blocks(item.tokens, parts)}</li>`);
  return ordered
    ? html`<ol start=${start || 1}>
        ${lines}
      </ol>`
    : html`<ul>
        ${lines}
      </ul>`;
};

const table = ({ header, rows }: Tokens.Table, parts: NarrativeParts): unknown => {
  const kind = ({ align }: Tokens.TableCell) => (align === 'right' ? 'number' : nothing);
  return html`<div class="table-room" role="region" aria-label=${parts.table()} tabindex="0">
    <table>
      <thead>
        <tr>
          ${header.map((cell) => html`<th scope="col" class=${kind(cell)}>${inline(cell.tokens, parts)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, place) =>
                place === 0
                  ? html`<th scope="row" class=${kind(cell)}>${inline(cell.tokens, parts)}</th>`
                  : html`<td class=${kind(cell)}>${inline(cell.tokens, parts)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

const inline = (tokens: readonly Token[] | undefined, parts: NarrativeParts): unknown =>
  tokens?.map((token) => phrase(token, parts));

const phrase = (token: Token, parts: NarrativeParts): unknown => {
  switch (token.type) {
    case 'strong':
      return html`<strong>${inline(token.tokens, parts)}</strong>`;
    case 'em':
      return html`<em>${inline(token.tokens, parts)}</em>`;
    case 'del':
      return html`<del>${inline(token.tokens, parts)}</del>`;
    case 'codespan':
      return html`<code>${(token as Tokens.Codespan).text}</code>`;
    case 'br':
      return html`<br />`;
    case 'checkbox':
      return (token as Tokens.Checkbox).checked ? '☑ ' : '☐ ';
    case 'link':
      return link(token as Tokens.Link, parts);
    case 'image': {
      const { href, text } = token as Tokens.Image;
      const words = parts.image(decoded(text));
      return outside(href, words) ?? words;
    }
    case 'text':
      return token.tokens ? inline(token.tokens, parts) : decoded((token as Tokens.Text).text);
    case 'escape':
      return (token as Tokens.Escape).text;
    default:
      return token.raw;
  }
};

const link = ({ href, tokens }: Tokens.Link, parts: NarrativeParts): unknown => {
  const content = inline(tokens, parts);
  const place = placeOf(href);
  return (place ? parts.link(place, content) : outside(href, content)) ?? content;
};

/** A link to another page or to a mailbox; undefined for any other address. */
const outside = (href: string, content: unknown): unknown => {
  const address = decoded(href);
  const safe = /^mailto:[^\s<>]+$/i.test(address) ? address : webAddress(address)?.href;
  return safe === undefined ? undefined : html`<a href=${safe} rel="external noopener">${content}</a>`;
};

import type { SourceColumn } from './source-table.ts';

/** A column of a table with the codes of its rows; where each is written as `code: label` (SDMX-CSV), both are told. */
export function column(heading: string, cells: readonly string[]): SourceColumn & { codes: string[] } {
  const [id, label = id] = split(heading);
  const isBoth = heading.includes(': ');
  const labels = new Map<string, string>();
  const codes = cells.map((cell) => {
    const text = cell.trim();
    if (!isBoth) return text;
    const [code, name] = split(text);
    if (name !== undefined) labels.set(code, name);
    return code;
  });
  return { id, label, labels, codes };
}

const split = (text: string): [code: string, label?: string] => {
  const at = text.indexOf(': ');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 2)];
};

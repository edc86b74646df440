import type { Figures } from './figures.ts';

/** Characters handed on at once. */
const portion = 32_768;

/** The figures as a JSON-stat 2.0 dataset, the same as the usual answer, a piece at a time. */
export function* jsonStat(figures: Figures): Generator<string> {
  const { head, length, valueAt, markAt, parts } = figures;
  const { extension, ...rest } = head;
  yield `${opened(rest)},"value":[`;
  yield* numbers(length, valueAt);
  yield '],"status":{';
  let text = '';
  let separator = '';
  for (let offset = 0; offset < length; offset += 1) {
    const mark = markAt(offset);
    if (mark === undefined) continue;
    text += `${separator}"${offset}":${JSON.stringify(mark)}`;
    separator = ',';
    if (text.length < portion) continue;
    yield text;
    text = '';
  }
  yield `${text}},"extension":${opened(extension)}`;
  for (const { id, at } of parts) {
    yield `,"${id}":[`;
    yield* numbers(length, at);
    yield ']';
  }
  yield '}}\n';
}

/** An object that more will be written into. */
const opened = (object: object): string => JSON.stringify(object).slice(0, -1);

function* numbers(length: number, at: (offset: number) => number | null): Generator<string> {
  let text = '';
  for (let offset = 0; offset < length; offset += 1) {
    if (offset > 0) text += ',';
    text += String(at(offset));
    if (text.length < portion) continue;
    yield text;
    text = '';
  }
  yield text;
}

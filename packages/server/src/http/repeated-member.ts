import { ProblemError } from './problem.ts';

interface Level {
  /** Names met so far in an object; undefined in an array. */
  readonly names: Set<string> | undefined;
  /** The name, or the place in an array, of what is being read. */
  step: string | number;
}

/** Names, texts and signs that a body may have: a hundred times what any call sends, and a twentieth of a second. */
const mostTokens = 50_000;

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/gs;

/**
 * The path of the first member that an object of a JSON text has twice, of which a parser would keep the last without a
 * word (RFC 8259, section 4; RFC 7493, section 2.3).
 *
 * @param text JSON that a parser has taken
 * @throws ProblemError `payload-too-large` when it is made of more pieces than any call sends: each costs time
 */
export function repeatedMember(text: string): readonly (string | number)[] | undefined {
  const levels: Level[] = [];
  let written = '';
  let count = 0;
  for (const [found] of text.matchAll(token)) {
    if (++count > mostTokens) throw new ProblemError('payload-too-large');
    const level = levels.at(-1);
    if (found === '{') levels.push({ names: new Set(), step: '' });
    else if (found === '[') levels.push({ names: undefined, step: 0 });
    else if (found === '}' || found === ']') levels.pop();
    else if (found === ',') {
      if (level?.names === undefined && level) level.step = Number(level.step) + 1;
    } else if (found === ':') {
      const name = JSON.parse(written) as string;
      level!.step = name;
      if (level!.names!.has(name)) return levels.map(({ step }) => step);
      level!.names!.add(name);
    } else written = found;
  }
  return undefined;
}

import { readFileSync } from 'node:fs';

/** A territory as the server is delivered with it. */
export interface Territory {
  readonly code: string;
  readonly title: string;
  readonly level: 'country' | 'nuts1' | 'nuts2' | 'nuts3';
  readonly parentCode?: string;
  readonly provinceSign?: string;
}

const file = new URL('../../packages/server/src/database/seed/territories.json', import.meta.url);

/** The territories of a level that the server knows. */
export function territories(level: Territory['level']): readonly Territory[] {
  const read = JSON.parse(readFileSync(file, 'utf8')) as { readonly territories: readonly Territory[] };
  return read.territories.filter((territory) => territory.level === level);
}

/** Writes the table of settings into the README: `npm run settings-table`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { settings } from '../src/settings.ts';

const readme = new URL('../../../README.md', import.meta.url);

/** The README with the table as the code has it now. */
export const withSettings = async (text: string): Promise<string> => {
  const rows = Object.values(settings).map(
    ({ name, default: value, meaning }) => `| \`${name}\` | ${value && `\`${value}\``} | ${meaning} |`,
  );
  const table = ['| impostazione | se manca | che cosa è |', '| --- | --- | --- |', ...rows].join('\n');
  return format(
    text.replace(
      /(<!-- settings -->)[^]*(<!-- \/settings -->)/,
      (_, open, close) => `${open}\n\n${table}\n\n${close}`,
    ),
    { ...(await resolveConfig(readme)), parser: 'markdown' },
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(readme, await withSettings(await readFile(readme, 'utf8')));

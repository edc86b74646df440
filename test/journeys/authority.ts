import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a command of the project prints, run as its user would. */
export const npmRun = async (
  script: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<string> => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', script, '--', ...parameters], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  return stdout;
};

/** Sets the clock of a program ahead: it stands alone, so that it can be handed to another process, or a page. */
export const setClock = (milliseconds: number): void => {
  globalThis.Date = new Proxy(Date, {
    construct: (date, parameters: [], made) =>
      Reflect.construct(date, parameters.length > 0 ? parameters : [date.now() + milliseconds], made) as Date,
    get: (date, property, receiver): unknown =>
      property === 'now' ? () => date.now() + milliseconds : Reflect.get(date, property, receiver),
  });
};

/** The environment of a program of Node whose clock is ahead, from its first line on. */
export const clockAhead = (milliseconds: number): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`(${String(setClock)})(${milliseconds})`)}`,
});

/** Milliseconds of so many days. */
export const days = (number: number): number => number * 86_400_000;

/** What comes at last, looked for again and again. */
export const until = async <Found>(look: () => Promise<Found | undefined>): Promise<Found> => {
  for (const end = Date.now() + 20_000; ;) {
    const found = await look();
    if (found !== undefined) return found;
    assert.ok(Date.now() < end, 'It does not come');
    await new Promise((again) => setTimeout(again, 100));
  }
};

/** The link in the mail to an address, once it is there. */
export const linkIn = (folder: string, recipient: string): Promise<string> =>
  until(async () => {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.json'))) {
      const mail = JSON.parse(await readFile(join(folder, name), 'utf8')) as Record<string, string>;
      if (mail['recipient'] === recipient) return /https?:\S+#\S+/.exec(mail['text'] ?? '')?.[0];
    }
    return undefined;
  });

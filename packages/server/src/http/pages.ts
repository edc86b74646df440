import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { App } from '../app.ts';
import type { Settings } from '../settings.ts';
import { redirectPath, signInPath } from '../sign-in/issue-token.ts';
import type { Exchange, ExchangeContext } from './exchange.ts';
import { pageSecurity } from './security-headers.ts';
import { fileAnswer, fileBelow } from './static-files.ts';

/** The folders that pages are served from. */
export interface PageFolders {
  /** The demonstration page: `/` and `/demonstration/`. */
  readonly demonstration: string;
  /** The built elements: `/components/`. */
  readonly components: string;
  /** Bootstrap Italia: `/assets/bootstrap-italia/`. */
  readonly bootstrapItalia: string;
  /** The built Storybook: `/storybook/`. */
  readonly storybook: string;
}

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the folders are in the repository, seen from `src/http` and from `dist/http` alike. */
export const pageFolders = (): PageFolders => ({
  demonstration: fromHere('../../demonstration'),
  components: fromHere('../../../components/dist/browser'),
  bootstrapItalia: join(dirname(fileURLToPath(import.meta.resolve('bootstrap-italia/package.json'))), 'dist'),
  storybook: fromHere('../../../../stories/.static'),
});

/** Whether there is a page in a folder. */
export const hasPage = (folder: string): boolean => existsSync(join(folder, 'index.html'));

/** Scripts that other sites load: any page may have them, with `crossorigin` and `integrity`. */
const shared = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
};

/** The demonstration page, the built elements and the Storybook, as files. */
export const createPages = (
  folders: PageFolders,
  { publicUrl, oidcIssuer, oidcClient }: Pick<Settings, 'publicUrl' | 'oidcIssuer' | 'oidcClient'>,
): App => {
  const pages: App = new Hono<Exchange>();
  const page = pageSecurity('page', publicUrl, ...(oidcIssuer ? [new URL(oidcIssuer).origin] : []));
  const storybook = pageSecurity('storybook', publicUrl);

  const serve = (prefix: string, folder: string, headers: Readonly<Record<string, string>>): void => {
    pages.get(`${prefix}*`, async (c: ExchangeContext) => {
      const { pathname } = new URL(c.req.url);
      // The pattern also takes the prefix without its slash, where relative addresses would miss.
      if (!pathname.startsWith(prefix)) return c.notFound();
      const name = decoded(pathname.slice(prefix.length));
      const path = name === undefined ? undefined : await fileBelow(folder, name || 'index.html');
      return path === undefined ? c.notFound() : fileAnswer(path, c.req.raw.headers, headers);
    });
  };
  pages.get('/', async (c) => {
    const path = await fileBelow(folders.demonstration, 'index.html');
    return path === undefined ? c.notFound() : fileAnswer(path, c.req.raw.headers, page);
  });
  // Where the links in mails lead: what opens a record follows as the fragment, which stays in the browser.
  const linked = { '/conferma': 'confirm.html', '/rilevazione': 'survey.html' };
  for (const [address, file] of Object.entries(linked))
    pages.get(address, async (c) => {
      const path = await fileBelow(folders.demonstration, file);
      return path === undefined
        ? c.notFound()
        : fileAnswer(path, c.req.raw.headers, { ...page, 'Referrer-Policy': 'no-referrer' });
    });
  // Where the page of the authority signs people in.
  pages.get('/demonstration/sign-in.json', (c) =>
    c.json(
      {
        issuer: oidcIssuer || publicUrl + signInPath,
        clientId: oidcClient,
        redirectUri: publicUrl + redirectPath,
      },
      200,
      { ...page, 'Cache-Control': 'no-store' },
    ),
  );
  serve('/demonstration/', folders.demonstration, page);
  serve('/assets/bootstrap-italia/', folders.bootstrapItalia, page);
  serve('/components/', folders.components, { ...page, ...shared });
  // Without the slash the relative addresses of the Storybook would miss.
  pages.get('/storybook', (c) => c.redirect('/storybook/', 308));
  serve('/storybook/', folders.storybook, storybook);
  return pages;
};

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

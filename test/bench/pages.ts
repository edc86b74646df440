import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { memoryApi, type Given } from '@officine-coesione/sdk/testing';
import { build } from 'esbuild';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { folder } from './peers.ts';

/** A page that is measured. */
export interface Measured {
  readonly name: string;
  /** What the page loads, by address. */
  readonly script: string;
  readonly style?: string;
  /** What stands in the page before the script runs, if anything. */
  readonly body?: (api: string) => string;
}

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const strictPolicy = `${policy}; require-trusted-types-for 'script'`;

const browserFolder = new URL('../../packages/components/dist/browser/', import.meta.url);
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

/** The bundle of a peer's page, minified. */
const bundled = async (name: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'charts', name.replace(/js$/, 'mjs'))],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    target: 'es2023',
  });
  return outputFiles[0]!.text;
};

/**
 * Serves pages and a data set, compressed, under the policy that a public administration asks for; at an address that
 * ends with `?trusting` text may become markup.
 */
export const servePages = async (pages: readonly Measured[], dataset: Given<'showIndicatorData'>) => {
  const scripts = new Map<string, string>();
  for (const { script } of pages)
    if (script.startsWith('/peers/')) scripts.set(script, await bundled(script.slice('/peers/'.length)));
  for (const { style } of pages)
    if (style) scripts.set(style, await readFile(join(folder, 'node_modules', style), 'utf8'));
  /** What was asked of the API. */
  const asked: string[] = [];
  const compressed = new Map<string, Buffer>();
  const send = (
    response: ServerResponse,
    path: string,
    type: string,
    text: string | Buffer,
    policy = strictPolicy,
  ) => {
    const body = compressed.get(path) ?? brotliCompressSync(text);
    compressed.set(path, body);
    response
      .writeHead(200, {
        'Content-Type': type,
        'Content-Encoding': 'br',
        'Content-Length': body.length,
        'Content-Security-Policy': policy,
      })
      .end(body);
  };
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname: path } = new URL(request.url!, 'http://bench');
      const page = pages.find(({ name }) => path === `/${encodeURIComponent(name)}`);
      const type = types[extname(path)] ?? 'application/json';
      if (page)
        return send(
          response,
          path,
          types['.html']!,
          html(page, api.baseUrl),
          request.url!.endsWith('?trusting') ? policy : strictPolicy,
        );
      if (scripts.has(path)) return send(response, path, type, scripts.get(path)!);
      if (path.startsWith('/ours/'))
        return send(
          response,
          path,
          type,
          await readFile(new URL(path.slice('/ours/'.length), browserFolder)),
        );
      asked.push(request.url!);
      const answer = await api.handle(new Request(new URL(request.url!, origin)));
      if (!answer.ok) return void response.writeHead(answer.status).end();
      send(response, request.url!, 'application/json', await answer.text());
    })().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = memoryApi({ baseUrl: `${origin}/v1` });
  api.answer('showIndicatorData', dataset);
  return { origin, asked, close: () => server.close() };
};

const html = ({ script, style, body }: Measured, api: string): string =>
  `<!doctype html><html lang="it"><meta charset="utf-8"><title>Grafico</title>${
    style ? `<link rel="stylesheet" href="${style}">` : ''
  }<script type="module" src="${script}"></script><main>${body?.(api) ?? ''}</main></html>`;

/** A page as a slow phone opens it: 1.6 Mbit/s, 150 ms, a processor four times as slow. */
export const slowPage = async (
  context: BrowserContext,
): Promise<{ readonly page: Page; readonly session: CDPSession }> => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, session };
};

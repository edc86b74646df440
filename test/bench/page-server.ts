/** A worker: serves one page of organisations, so that the calls measured do not pay for the serving. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

const body = Buffer.from(workerData as string);
const plain = { 'Content-Type': 'application/json', 'Content-Length': body.length };
const tagged = { 'Cache-Control': 'no-cache', ETag: '"1"' };

const server = createServer((request, response) => {
  if (!request.url?.startsWith('/tagged/')) response.writeHead(200, plain).end(body);
  else if (request.headers['if-none-match'] === tagged.ETag) response.writeHead(304, tagged).end();
  else response.writeHead(200, { ...plain, ...tagged }).end(body);
});
server.listen(0, '127.0.0.1', () => parentPort!.postMessage((server.address() as AddressInfo).port));

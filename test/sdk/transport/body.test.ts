import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { brotliCompressSync, createGzip, deflateSync, gzipSync } from 'node:zlib';
import {
  ConnectionError,
  NotFoundProblem,
  ProblemError,
  ResponseShapeError,
  ServerProblem,
} from '@officine-coesione/sdk';
import { json, served } from '../served.ts';
import { clientOf, failureOf, until } from './trial.ts';

const text = (response: ServerResponse, body: string | Buffer, type = 'application/json', status = 200) => {
  response.writeHead(status, type ? { 'Content-Type': type } : {});
  response.end(body);
};

test('what is not JSON is refused, whatever its status says, and said so', async () => {
  for (const type of [
    'text/html; charset=utf-8',
    'text/plain',
    'application/octet-stream',
    'text/json-like',
    '',
  ]) {
    await using server = await served((_seen, response) => text(response, '{"code":"x"}', type));
    const error = await failureOf(ResponseShapeError, clientOf(server).programmes.retrieve('x'));
    assert.match(error.message, /instead of JSON/);
    assert.equal(error.attempts.length, 1, 'it repeats itself');
    assert.equal(error.attempts[0]?.status, 200);
  }
});

test('JSON has many names, in small letters or not', async () => {
  for (const type of [
    'application/json',
    'application/json;charset=UTF-8',
    'Application/JSON',
    'application/problem+json',
    'application/vnd.api+json; x=1',
    'text/json',
  ]) {
    await using server = await served((_seen, response) => text(response, '{"code":"x"}', type));
    assert.equal((await clientOf(server).programmes.retrieve('x')).code, 'x', type);
  }
});

test('truncated JSON is told as such', async () => {
  for (const body of ['{"code":"x"', '{"items":[{"code":', '[', '{"code":"x"}}', 'undefined']) {
    await using server = await served((_seen, response) => text(response, body));
    const error = await failureOf(ResponseShapeError, clientOf(server).programmes.retrieve('x'));
    assert.match(error.message, /is not valid JSON/);
    assert.equal(error.attempts.length, 1);
  }
});

test('JSON that is no object is refused, too', async () => {
  for (const body of ['null', '5', '"x"', 'true']) {
    await using server = await served((_seen, response) => text(response, body));
    await failureOf(ResponseShapeError, clientOf(server).programmes.retrieve('x'));
    await failureOf(ResponseShapeError, clientOf(server).programmes.list());
  }
});

test('nothing at all is an answer without properties', async () => {
  await using server = await served((_seen, response, call) => {
    response.writeHead(call === 1 ? 204 : 200);
    response.end();
  });
  const { registrations } = clientOf(server);
  for (const status of [204, 200]) {
    const answer = await registrations.validate({ id: 'r', version: 1 });
    assert.deepEqual({ ...answer }, {});
    assert.equal(answer.meta.status, status);
  }
});

test('a body shorter than announced, or reset, is a lost connection', async () => {
  for (const end of ['end', 'reset'] as const) {
    await using server = await served((_seen, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('{"code":"x"}', () =>
        end === 'end' ? response.socket?.end() : response.socket?.resetAndDestroy(),
      );
    });
    const error = await failureOf(ConnectionError, clientOf(server, { retries: 0 }).programmes.retrieve('x'));
    assert.match(error.message, /connection was lost/);
    assert.equal(error.attempts[0]?.status, 200);
  }
});

test('letters cut between two pieces are whole, and a byte order mark is none of the text', async () => {
  const bytes = new TextEncoder().encode('\uFEFF{"code":"à€😀"}');
  const body = new ReadableStream({
    start: (stream) => {
      for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
      stream.close();
    },
  });
  const dripping = async () => new Response(body, { headers: { 'Content-Type': 'application/json' } });
  const { programmes } = clientOf({ baseUrl: 'https://api.example.it' }, { fetch: dripping });
  assert.equal((await programmes.retrieve('x')).code, 'à€😀');
});

test('a body that fails in its own way is a lost connection, too', async () => {
  const own = new Error('of another platform');
  const failing = async () =>
    new Response(new ReadableStream({ pull: (stream) => stream.error(own) }), {
      headers: { 'Content-Type': 'application/json' },
    });
  const { programmes } = clientOf({ baseUrl: 'https://api.example.it' }, { fetch: failing, retries: 0 });
  assert.equal((await failureOf(ConnectionError, programmes.retrieve('x'))).cause, own);
});

test('compressed answers are read, broken ones are a lost connection', async () => {
  const body = JSON.stringify({ code: 'x'.repeat(5000) });
  for (const [encoding, bytes] of [
    ['gzip', gzipSync(body)],
    ['br', brotliCompressSync(body)],
    ['deflate', deflateSync(body)],
  ] as const) {
    await using server = await served((_seen, response, call) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': encoding });
      response.end(call === 1 ? bytes : Buffer.from('this is not compressed at all'));
    });
    const { programmes } = clientOf(server, { retries: 0 });
    assert.equal((await programmes.retrieve('x')).code.length, 5000);
    await failureOf(ConnectionError, programmes.retrieve('y'));
  }
});

test('a body larger than allowed is left off, as soon as it is', async () => {
  let closed = false;
  let written = 0;
  await using server = await served((_seen, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.on('close', () => (closed = true));
    const more = () => {
      while (!closed && response.write('x'.repeat(65_536))) written += 65_536;
      if (!closed) response.once('drain', more);
    };
    more();
  });
  const error = await failureOf(
    ResponseShapeError,
    clientOf(server, { maxBytes: 1_000_000 }).programmes.retrieve('x'),
  );
  assert.match(error.message, /larger than 1000000 bytes/);
  assert.equal(error.attempts.length, 1);
  await until(() => closed, 'the connection is closed');
  assert.ok(written < 50_000_000, `${written} bytes were sent`);
});

test('a body just as large as allowed is taken', async () => {
  const body = JSON.stringify({ code: 'è'.repeat(50) });
  await using server = await served((_seen, response) => text(response, body));
  const bytes = Buffer.byteLength(body);
  assert.equal((await clientOf(server, { maxBytes: bytes }).programmes.retrieve('x')).code.length, 50);
  await failureOf(ResponseShapeError, clientOf(server, { maxBytes: bytes - 1 }).programmes.retrieve('x'));
});

test('an error has no larger body than an answer', async () => {
  await using server = await served((_seen, response) =>
    text(response, 'x'.repeat(10_000), 'text/html', 404),
  );
  await failureOf(
    ResponseShapeError,
    clientOf(server, { maxBytes: 1000, retries: 0 }).programmes.retrieve('x'),
  );
});

test('a small body that swells to a gigantic one is left off before it fills the memory', async () => {
  let closed = false;
  let sent = 0;
  await using server = await served((_seen, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
    const bomb = createGzip();
    bomb.on('data', (piece: Buffer) => (sent += piece.length));
    bomb.pipe(response);
    response.on('close', () => {
      closed = true;
      bomb.destroy();
    });
    // 1 GB of spaces in a megabyte, for whoever reads on.
    const piece = Buffer.alloc(1_000_000, 32);
    let pieces = 0;
    const more = () => {
      while (!closed && pieces++ < 1000) if (!bomb.write(piece)) return void bomb.once('drain', more);
      if (!closed) bomb.end();
    };
    more();
  });
  const before = process.memoryUsage().rss;
  const error = await failureOf(
    ResponseShapeError,
    clientOf(server, { maxBytes: 2_000_000 }).programmes.retrieve('x'),
  );
  assert.match(error.message, /larger than 2000000 bytes/);
  await until(() => closed, 'the connection is closed');
  assert.ok(sent < 300_000, `${sent} compressed bytes were made`);
  assert.ok(process.memoryUsage().rss - before < 150_000_000, 'memory stays small');
});

test('"not modified" without a copy is an error', async () => {
  await using server = await served((_seen, response) => {
    response.writeHead(304, { ETag: '"1"' });
    response.end();
  });
  for (const cache of [undefined, false] as const) {
    const error = await failureOf(ResponseShapeError, clientOf(server, { cache }).programmes.retrieve('x'));
    assert.match(error.message, /there is no copy/);
    assert.equal(error.attempts.length, 1);
  }
  const conditional = clientOf(server, {
    middleware: [
      (request, next) => {
        request.headers.set('If-None-Match', '"1"');
        return next(request);
      },
    ],
  });
  await failureOf(ResponseShapeError, conditional.programmes.retrieve('x'));
});

test('an error that is no problem document is one of its status', async () => {
  for (const [body, type] of [
    ['<!doctype html><title>Bad gateway</title>', 'text/html'],
    ['{"title":"cut', 'application/problem+json'],
    ['null', 'application/json'],
    ['"a text"', 'application/json'],
    ['[]', 'application/json'],
    ['{"error":"x"}', 'application/json'],
    ['', ''],
  ] as const) {
    await using server = await served((_seen, response) => text(response, body, type, 404));
    const error = await failureOf(NotFoundProblem, clientOf(server).programmes.retrieve('x'));
    assert.equal(error.type, 'about:blank');
    assert.equal(error.status, 404);
    assert.equal(error.title, 'Not Found');
  }
});

test('the status of a problem is that of its answer', async () => {
  await using server = await served((_seen, response) =>
    json(response, { title: 'Titolo', status: 200 }, 500),
  );
  const error = await failureOf(ServerProblem, clientOf(server, { retries: 0 }).programmes.retrieve('x'));
  assert.equal(error.status, 500);
});

test('an error cut in its body is a lost connection, not a problem', async () => {
  await using server = await served((_seen, response) => {
    response.writeHead(500, { 'Content-Type': 'application/problem+json', 'Content-Length': '100' });
    response.write('{"title":', () => response.socket?.resetAndDestroy());
  });
  const error = await failureOf(ConnectionError, clientOf(server, { retries: 0 }).programmes.retrieve('x'));
  assert.ok(!ProblemError.is(error));
  assert.equal(error.attempts[0]?.status, 500);
});

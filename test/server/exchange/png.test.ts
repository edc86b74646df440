import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { mostPixels, pngOf } from '../../../packages/server/src/exchange/png.ts';
import { fontFiles, inLettersOfFont } from '../../../packages/server/src/exchange/png-font.ts';
import type { ProblemError } from '../../../packages/server/src/http/problem.ts';

/** Code points that a font file has a glyph for, by its table of characters (OpenType, `cmap`, format 4). */
function lettersIn(file: string): Set<number> {
  const font = readFileSync(file);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, place) => 12 + place * 16);
  const cmap = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')! + 8);
  const letters = new Set<number>();
  for (let place = 0; place < font.readUInt16BE(cmap + 2); place += 1) {
    const at = cmap + font.readUInt32BE(cmap + 8 + place * 8);
    if (font.readUInt16BE(at) !== 4) continue;
    const segments = font.readUInt16BE(at + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const last = font.readUInt16BE(at + 14 + segment * 2);
      const first = font.readUInt16BE(at + 16 + (segments + segment) * 2);
      for (let code = first; code <= last && code < 0xffff; code += 1) letters.add(code);
    }
  }
  return letters;
}

const picture = (text: string) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="'Titillium Web', system-ui"><rect width="200" height="40" fill="#fff"/><text x="4" y="28" font-size="20">${text}</text></svg>`,
  width: 200,
  height: 40,
});

test('every letter that is left as it is has a glyph in each face of the font', () => {
  for (const file of fontFiles) {
    const known = lettersIn(file);
    assert.ok(known.size > 300);
    for (let code = 0x20; code < 0xfffe; code += 1) {
      if ((code >= 0xd800 && code < 0xe000) || known.has(code)) continue;
      const letter = String.fromCodePoint(code);
      assert.notEqual(inLettersOfFont(letter), letter, `U+${code.toString(16)}`);
    }
  }
});

test('letters that the font lacks are written as others, never left out', () => {
  assert.equal(inLettersOfFont('Čšž àé ß ŭ «’» – −5 €'), 'Čšž àé ß ŭ «’» – −5 €');
  assert.equal(inLettersOfFont('e\u0301'), 'é');
  assert.equal(inLettersOfFont('12\u202f345'), '12\u00a0345');
  assert.equal(inLettersOfFont('Ḍ ≥ 10'), 'D &gt;= 10');
  assert.equal(inLettersOfFont('Ελλάδα 🏛 Ж'), '?????? ? ?');
});

test('text is drawn on a machine that has no fonts, in both faces', async () => {
  const drawn = async (text: string) => Buffer.from(await pngOf(picture(text), 1));
  const [blank, plain, other, strange] = [
    await drawn(''),
    await drawn('Partner'),
    await drawn('Comitato'),
    await drawn('Ж'),
  ];
  const bold = Buffer.from(
    await pngOf(
      { ...picture(''), svg: picture('Partner').svg.replace('<text ', '<text font-weight="600" ') },
      1,
    ),
  );
  const all = [blank, plain, other, strange, bold].map((png) => png.toString('base64'));
  assert.equal(new Set(all).size, all.length);
});

test('many at once are drawn one after the other; more than may wait come again later', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 24 }, (_, place) => pngOf(picture(String(place)), 1)),
  );
  const drawn = results.filter(({ status }) => status === 'fulfilled');
  const refused = results.flatMap((one) => (one.status === 'rejected' ? [one.reason as ProblemError] : []));
  assert.ok(drawn.length >= 16, String(drawn.length));
  for (const reason of refused) assert.deepEqual([reason.key, reason.retryAfter], ['service-unavailable', 2]);
  assert.ok(refused.length > 0);
  assert.ok((await pngOf(picture('dopo'), 1)).byteLength > 0);
});

test('no image takes more memory than is meant for one', async () => {
  const size = { ...picture('x'), width: 1600, height: Math.ceil(mostPixels / 1600 / 9) + 1 };
  await assert.rejects(pngOf(size, 3), (error: ProblemError) => {
    assert.equal(error.key, 'validation-failed');
    assert.deepEqual(error.faults, [
      { pointer: '#query/scale', code: 'picture_too_large', params: { actual: 9, maximum: 8 } },
    ]);
    return true;
  });
});

test('what cannot be drawn is said, and the next one is drawn all the same', async () => {
  await assert.rejects(pngOf({ ...picture(''), svg: '<svg' }, 1), /./);
  assert.ok((await pngOf(picture('dopo'), 1)).byteLength > 0);
});

test('a machine that what draws is not made for says so, and asks for SVG', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'png-'));
  t.after(() => rm(folder, { recursive: true }));
  const script = join(folder, 'asked.mjs');
  const absent = `import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) {
      if (name === '@resvg/resvg-js') throw new Error('not made for this machine');
      return next(name, context);
    } });`;
  const asked = `const { pngOf } = await import(${JSON.stringify(new URL('../../../packages/server/src/exchange/png.ts', import.meta.url).href)});
    const error = await pngOf({ svg: '<svg/>', width: 1, height: 1 }, 1).catch((error) => error);
    console.log(JSON.stringify([error.key, error.faults]));`;
  await writeFile(script, asked);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=officine-source', `--import=data:text/javascript,${encodeURIComponent(absent)}`, script],
    { encoding: 'utf8' },
  );
  assert.deepEqual(
    JSON.parse(stdout || 'null'),
    ['not-acceptable', [{ pointer: '#query/format', code: 'png_unavailable', params: {} }]],
    stderr,
  );
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';
import type { Locator } from 'playwright-core';
import { Coesione } from '@officine-coesione/sdk';
import { watch } from './desk.ts';
import { openBrowser, started } from './started.ts';

const civilSociety = ['C'] as const;
const years = ['2023', '2025', '2026'] as const;

/**
 * In which 2021-2027 programmes do civil-society partners get less than ten working days' notice, has it improved, which
 * contributions of theirs were accepted, and how sure are we?
 */
test('a laboratory answers its question with what is published; others cite, embed and reuse the same', async () => {
  await using server = await started({ DATABASE_URL: '' });
  const baseUrl = `${server.origin}/rest/coesione/v1/partenariato`;
  const coesione = new Coesione({ baseUrl });
  const browser = await openBrowser();
  try {
    const titles = new Map<string, string>();
    for await (const { code, title } of coesione.programmes.list({ cycle: ['2021-2027'] }))
      titles.set(code, title);
    const asked = { programme: [...titles.keys()], category: [...civilSociety] };

    // Who gets less than ten days?
    const noticeOf = async (period: string): Promise<Map<string, number>> =>
      new Map(
        (await coesione.indicators.data('NOTICE_D', { ...asked, period: [period] }))
          .rows()
          .flatMap(({ PROGRAMME, value }) => (value === null ? [] : [[String(PROGRAMME), value]])),
      );
    const [before, after] = [await noticeOf(years[0]), await noticeOf(years[1])];
    assert.ok(after.size >= 12, `${after.size} programmes with civil society tell their notice`);
    const short = [...after].filter(([, days]) => days < 10).map(([code]) => titles.get(code));
    assert.deepEqual(short.sort(), [
      'PR FSE+ Abruzzo',
      'PR FSE+ Campania',
      'PR FSE+ Lazio',
      'PR FSE+ Sardegna',
    ]);

    // Has it improved?
    const moved = [...after].map(([code, days]) => Math.sign(days - before.get(code)!));
    assert.deepEqual(
      [1, 0, -1].map((way) => moved.filter((one) => one === way).length),
      [10, 1, 1],
    );

    // Which contributions of theirs were accepted, and where is the change?
    const places: string[] = [];
    for await (const { category, answer, traceableTo } of coesione.contributions.list({
      category: [...civilSociety],
      outcome: ['accepted'],
    })) {
      assert.match(category ?? '', /^C/);
      assert.ok(answer, 'each has an answer with its reasons');
      if (traceableTo?.section) places.push(traceableTo.section);
    }
    assert.ok(places.length > 0);

    // How sure are we? The figure says what it is made of, how much it covers, and names the meetings.
    const [programme, days] = [...after].find(([code]) => titles.get(code) === 'PR FSE+ Campania')!;
    const cell = { programme, category: 'C', period: years[1] };
    const told = await coesione.indicators.explain('NOTICE_D', cell);
    assert.equal(told.value, days);
    assert.equal(told.numerator! / told.denominator!, days);
    assert.deepEqual([told.items.length, told.counted], [told.denominator, told.denominator]);
    assert.ok(told.coverage);
    const [meeting] = told.items;
    const { convenedAt } = await coesione.meetings.retrieve(meeting!.recordId!);
    assert.ok(convenedAt, 'the meeting that was counted can be read');

    // The same figures as SDMX.
    const sdmx = await coesione.indicators.export('NOTICE_D', {
      ...asked,
      period: [years[1]],
      format: 'sdmx-csv',
    });
    assert.deepEqual(valuesOf(await sdmx.text(), 'OBS_VALUE'), after);

    // On the page of the observatory, whoever chooses that programme reads its number.
    const page = await (await browser.newContext({ locale: 'it-IT', acceptDownloads: true })).newPage();
    const faults = watch(page, server.origin);
    await page.goto(`${server.origin}/demonstration/osservatorio.html`);
    await page.getByLabel('Programma').selectOption({ label: titles.get(programme)! });
    const all = await coesione.indicators.data('NOTICE_D', { programme: [programme], period: [years[2]] });
    const latest = all.rows()[0]!.value!;
    await page
      .locator('oc-kpi[code=NOTICE_D] .digits', { hasText: latest.toFixed(1).replace('.', ',') })
      .waitFor();

    // Written up, the answer stands on a page: with the same figures, and how to cite them.
    const [study] = (await coesione.studies.list({ limit: 1 })).items;
    await page.goto(`${server.origin}/demonstration/studio.html`);
    const shown = page.locator('oc-study');
    await shown.getByRole('heading', { level: 1, name: study!.title.it }).waitFor();
    const figure = shown.locator('oc-chart[code=NOTICE_D]');
    await figure.getByRole('button', { name: 'Tabella' }).click();
    assert.deepEqual(await cellsOf(figure, years[1]), named(after));
    const citation = (await shown.locator('[part=citation]').textContent()) ?? '';
    const address = (await shown.locator('a[part=permalink]').getAttribute('href'))!;
    assert.ok(citation.includes(address), 'the citation names the permanent address');
    const cited = (await (await fetch(address)).json()) as { sha256: string };
    assert.equal(cited.sha256, study!.sha256);

    // Downloaded: the package holds the same figures.
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      shown.locator('[part=package] a[download], [part=package] button').first().click(),
    ]);
    const parts = unzipSync(await readFile(await file.path()));
    const text = Object.entries(parts).find(([name]) => /notice_d.*\.csv$/i.test(name))?.[1];
    assert.ok(text, Object.keys(parts).join(' '));
    const packaged = valuesOf(new TextDecoder().decode(text), 'value', years[1]);
    assert.deepEqual(packaged, after);
    assert.deepEqual(faults, []);

    // Embedded: a page of others, under a strict policy, shows the same.
    await using elsewhere = await siteOf(
      server.origin,
      `<oc-table code="NOTICE_D" programme="${[...after.keys()].join()}" category="C"
        period="${years.slice(0, 2).join()}" rows="PROGRAMME" columns="TIME_PERIOD" api-base="${baseUrl}"></oc-table>`,
    );
    const guest = await (await browser.newContext({ locale: 'it-IT' })).newPage();
    const refused: string[] = [];
    guest.on('console', (line) => void (line.type() === 'error' && refused.push(line.text())));
    await guest.goto(elsewhere.origin);
    const embedded = guest.locator('oc-table');
    assert.deepEqual(await cellsOf(embedded, years[0]), named(before));
    assert.deepEqual(await cellsOf(embedded, years[1]), named(after));
    assert.deepEqual(refused, []);

    function named(values: ReadonlyMap<string, number>): Map<string, number> {
      return new Map([...values].map(([code, value]) => [titles.get(code)!, Math.round(value * 10) / 10]));
    }
  } finally {
    await browser.close();
  }
});

/** Values by programme in a file of figures, of a year where it has several; those missing are empty, or `NaN` in SDMX-CSV. */
function valuesOf(csv: string, column: string, year?: string): Map<string, number> {
  const [header, ...rows] = parseCsv(csv) as string[][];
  const at = (name: string) => header!.findIndex((one) => one.replace(/^\uFEFF/, '') === name);
  return new Map(
    rows
      .filter((row) => !['', 'NaN'].includes(row[at(column)]!))
      .filter((row) => year === undefined || row[at('TIME_PERIOD')] === year)
      .map((row) => [row[at('PROGRAMME')]!, Number(row[at(column)])]),
  );
}

/** Values by the title of the programme in the table that an element shows. */
async function cellsOf(element: Locator, year: string): Promise<Map<string, number>> {
  await element.locator('table').waitFor();
  const rows = await element
    .locator('tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent.trim())));
  const column = rows[0]!.findIndex((heading) => heading.startsWith(year));
  return new Map(
    rows.flatMap((cells) => {
      const value = /^[\d.,]+/.exec(cells[column] ?? '')?.[0];
      return value === undefined || cells === rows[0] ? [] : [[cells[0]!, Number(value.replace(',', '.'))]];
    }),
  );
}

/** A page of someone else's site, which lets in our script and our API, nothing more. */
async function siteOf(ours: string, element: string) {
  const site = createServer((_request, response) => {
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `default-src 'none'; img-src data:; script-src ${ours}; style-src 'self'; connect-src ${ours}; require-trusted-types-for 'script'`,
      })
      .end(
        `<!doctype html><html lang="it"><link rel="icon" href="data:,"><title>Altrove</title><script type="module" src="${ours}/components/officine-coesione.js"></script>${element}</html>`,
      );
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        site.close(() => done());
        site.closeAllConnections();
      }),
  };
}

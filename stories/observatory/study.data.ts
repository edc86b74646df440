import type { IndicatorData, Release, Study, StudyPackage } from '@officine-coesione/contract';
import type { StudyData } from '../../packages/components/src/observatory/study/lookup.ts';
import type { Answers } from '../api.ts';
import { amounts, byArea, course } from './chart.data.ts';

const id = '01a20b42-9902-705a-b4d0-291b36cca453';
const record = {
  id,
  version: 3,
  createdAt: '2026-09-01T08:00:00.000Z',
  updatedAt: '2026-11-10T09:00:00.000Z',
  demo: false,
} as const;
const permalink =
  'https://api.example.it/rest/coesione/v1/partenariato/studies/partecipare-conviene/versions/2';
const text =
  'Laboratorio sul partenariato (2026). Partecipare ai comitati: chi c’è, e da quando (v. 2). Osservatorio Permanente sul Partenariato.';

/** Text with figures in it, then what it says of them. */
const narrative = `La società civile **partecipa di più** di cinque anni fa, ma resta la meno presente.

[Figura 1](#figure-1)

## Che cosa è cambiato

Tra il 2021 e il 2026 la partecipazione della società civile è salita di quattordici punti ([figura 1](#figure-1)): il codice di condotta chiede proprio questo ([riferimento 1](#reference-1)).

- Le autorità pubbliche sono stabili.
- Le università oscillano.

[Figura 2](#figure-2)

## Quanto ne siamo sicuri

Del 2023 manca il dato della società civile: *mancare non è valere zero*.`;

/** A study, published twice, of a release that nothing has superseded. */
export const study = (change: Partial<Study> = {}): Study => ({
  ...record,
  code: 'partecipare-conviene',
  title: {
    it: 'Partecipare ai comitati: chi c’è, e da quando',
    en: 'Taking part in the committees: who is there, and since when',
    de: 'Teilnahme an den Ausschüssen: wer da ist, und seit wann',
  },
  authors: [
    {
      displayName: 'Laboratorio sul partenariato',
      affiliation: 'Università della Basilicata',
      body: true,
    },
    { displayName: 'Centro studi sulla coesione', body: true },
  ],
  question: {
    it: 'La società civile partecipa alle riunioni dei comitati quanto gli altri partner, e come è cambiato?',
    en: 'Does civil society attend the meetings of the committees as others do, and how has it changed?',
  },
  releaseCode: '2026-1',
  figures: [
    {
      indicatorCode: 'ATT_RATE',
      programme: [],
      territory: [],
      period: ['2021', '2022', '2023', '2024', '2025', '2026'],
      category: [],
      view: 'line',
      caption: {
        it: 'La società civile partecipa di più, ma resta la meno presente',
        en: 'Civil society attends more, yet less than others',
      },
    },
    { indicatorCode: 'PART_N', programme: [], territory: [], period: ['2026'], category: [], view: 'bar' },
  ],
  context: [],
  narrative: { it: narrative },
  references: [
    {
      text: 'Regolamento delegato (UE) n. 240/2014, artt. 5 e 11',
      url: 'https://eur-lex.europa.eu/eli/reg_del/2014/240/oj',
    },
    { text: 'Laboratorio sul partenariato, Quaderno 3, 2026' },
  ],
  status: 'published',
  versionNumber: 2,
  publishedAt: '2026-11-10T09:00:00.000Z',
  sha256: '7b5b3957af3d56324c166407bd77e46eba2d2f2410926d1c9e8b9aef2ba3704e',
  latestVersionNumber: 2,
  permalink,
  citation: {
    text: `${text} ${permalink}`,
    bibtex: '@misc{partecipare-conviene-v2,\n  title = {{Partecipare ai comitati}},\n}',
    cslJson: '{"id":"partecipare-conviene-v2"}',
  },
  ...change,
});

/** The figures it was written with, in their order. */
export const figures = (): IndicatorData[] => [course(), amounts()];

/** A study with its figures, as the API packs them. */
export const packageOf = (change: Partial<Study> = {}, given: IndicatorData[] = figures()): StudyPackage => ({
  study: study(change),
  figures: given,
  context: [],
});

/** The release, and what of it a later one gives anew. */
export const release = (superseded: readonly string[] = []): Release => ({
  ...record,
  code: '2026-1',
  title: { it: 'Edizione 1 del 2026', en: 'Release 1 of 2026' },
  referenceDate: '2026-11-01',
  status: 'published',
  indicatorCodes: ['ATT_RATE', 'PART_N'],
  frozenAt: '2026-11-01T08:00:00.000Z',
  publishedAt: '2026-11-02T08:00:00.000Z',
  changes: [],
  cubes: ['ATT_RATE', 'PART_N'].map((indicatorCode) => ({
    indicatorCode,
    title: { it: indicatorCode, en: indicatorCode },
    methodVersion: '1.0.0',
    cells: 24,
    sha256: '0'.repeat(64),
    ...(superseded.includes(indicatorCode) && {
      supersededBy: '2026-2',
      supersededAt: '2026-11-20T08:00:00.000Z',
    }),
  })),
});

/** What an observatory answers that has this study. */
export const answers = (change: Partial<Study> = {}, given?: IndicatorData[]): Answers => ({
  showStudy: study(change),
  showStudyVersion: study(change),
  showStudyPackage: packageOf(change, given),
  showRelease: release(),
  showIndicatorData: (url) => (url.pathname.includes('/PART_N/') ? amounts() : course()),
});

/** A figure in every way: lines, bars, a map, a number, a table. */
export const everyView = (): Pick<StudyData, 'study' | 'figures' | 'context'> => {
  const of = (indicatorCode: string, view: string, caption: string) => ({
    indicatorCode,
    programme: [],
    territory: [],
    period: [],
    category: [],
    view,
    caption: { it: caption, en: caption },
  });
  return {
    ...packageOf(
      {
        figures: [
          of('ATT_RATE', 'line', 'Chi partecipa, anno per anno'),
          of('PART_N', 'bar', 'Quanti sono'),
          of('PART_N', 'map', 'Dove sono'),
          of('PART_N', 'kpi', 'Il numero'),
          of('PART_N', 'table', 'Tutti i valori'),
          of('ATT_RATE', 'dot', 'Punti senza intervallo'),
        ],
        narrative: { it: 'Ogni modo di mostrare le cifre.' },
      },
      [
        course(),
        amounts(),
        byArea(),
        course({ series: { _T: 'Totale' }, value: [68, 68, 70, 73, 73, 76], status: {} }),
        amounts(),
        course(),
      ],
    ),
    context: [amounts({ title: 'Popolazione residente' })],
  };
};

/** Every part that Markdown has, and what is refused. */
export const everyMark = `# Titolo più alto

Testo con *enfasi*, **forza**, \`codice <b>\`, ~~tolto~~, [collegamento](https://example.it/a?b=1&c=2), <mailto:lab@example.it>, caff&egrave; &amp; tè.

### Sotto, senza saltare livelli

> Una citazione
>
> di due paragrafi.

1. uno
2. due
   - dentro

| Anno | Valore |
|---|--:|
| 2025 | 12,5 |

\`\`\`
a < b && c
\`\`\`

---

<img src="https://example.it/x.png" onerror="alert(1)"> e <b>grassetto</b>

![Una mappa](https://example.it/mappa.png)

[non va](javascript:alert(1)) [né questo](/relativo) [figura che non c’è](#figure-9) [riferimento](#reference-2)`;

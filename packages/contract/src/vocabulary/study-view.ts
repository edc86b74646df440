import type { Vocabulary } from './vocabulary.ts';

/** Code list study-view. Source: our choice, the kinds of picture that the elements draw */
export const studyView = {
  id: 'study-view',
  title: {
    it: 'Modo di mostrare le cifre',
    en: 'Way of showing figures',
    de: 'Art, Zahlen zu zeigen',
    fr: 'Façon de montrer les chiffres',
    sl: 'Način prikaza številk',
  },
  source: 'Officine Coesione',
  items: {
    kpi: { labels: { it: 'Numero', en: 'Number', de: 'Zahl', fr: 'Nombre', sl: 'Število' } },
    bar: { labels: { it: 'Barre', en: 'Bars', de: 'Balken', fr: 'Barres', sl: 'Stolpci' } },
    line: { labels: { it: 'Linee', en: 'Lines', de: 'Linien', fr: 'Lignes', sl: 'Črte' } },
    grouped: {
      labels: {
        it: 'Barre affiancate',
        en: 'Bars side by side',
        de: 'Balken nebeneinander',
        fr: 'Barres côte à côte',
        sl: 'Stolpci drug ob drugem',
      },
    },
    stacked: {
      labels: {
        it: 'Barre in pila',
        en: 'Stacked bars',
        de: 'Gestapelte Balken',
        fr: 'Barres empilées',
        sl: 'Naloženi stolpci',
      },
    },
    'small-multiples': {
      labels: {
        it: 'Un riquadro per serie',
        en: 'A panel for each series',
        de: 'Ein Feld je Reihe',
        fr: 'Un cadre par série',
        sl: 'Okno za vsako vrsto',
      },
    },
    dot: {
      labels: {
        it: 'Punti con intervallo',
        en: 'Dots with interval',
        de: 'Punkte mit Intervall',
        fr: 'Points avec intervalle',
        sl: 'Točke z intervalom',
      },
    },
    map: { labels: { it: 'Mappa', en: 'Map', de: 'Karte', fr: 'Carte', sl: 'Zemljevid' } },
    table: { labels: { it: 'Tabella', en: 'Table', de: 'Tabelle', fr: 'Tableau', sl: 'Preglednica' } },
  },
} as const satisfies Vocabulary;

/** A code of the list study-view. */
export type StudyView = keyof (typeof studyView)['items'];

import type { IndicatorData, StudyFigure } from '@officine-coesione/contract';
import { CubeError, openCube } from '@officine-coesione/figures/on-demand';
import { html, nothing, type TemplateResult } from 'lit';
import { mapKindOf, usualKind } from '../../figure/view.ts';
import type { ChartKind } from '../chart/chart.ts';

/** A way of showing figures: one of our elements, and how it draws. */
export type Way =
  | { readonly as: 'chart'; readonly kind: ChartKind; readonly by: string | undefined }
  | { readonly as: 'map'; readonly level: 'regions' | 'nuts3' }
  | { readonly as: 'kpi' | 'table' };

// A study downloads the elements it shows, no other.
const elements = {
  chart: () => import('../../define/chart.ts'),
  map: () => import('../../define/map.ts'),
  kpi: () => import('../../define/kpi.ts'),
  table: () => import('../../define/table.ts'),
} satisfies Record<Way['as'], () => Promise<unknown>>;

/** Defines the elements that show figures in some ways. */
export const fetchWays = async (ways: readonly Way[]): Promise<void> => {
  await Promise.all([...new Set(ways.map(({ as }) => as))].map((as) => elements[as]()));
};

/**
 * The ways to show figures, that of the author first: what a picture cannot draw stands in a usual chart, else in a
 * table; figures that cannot be read have none.
 */
export const waysOf = (figure: StudyFigure, data: IndicatorData | undefined): readonly Way[] => {
  const { view } = figure;
  if (data === undefined) return [];
  try {
    const cube = openCube(data);
    const table: Way = { as: 'table' };
    const by = toldApart(figure);
    const usual: Way = { as: 'chart', kind: usualKind(cube), by };
    switch (view) {
      case 'bar':
      case 'line':
      case 'grouped':
      case 'stacked':
      case 'dot':
      case 'small-multiples':
        return view === usual.kind
          ? [usual, table]
          : [{ as: 'chart', kind: view as ChartKind, by }, usual, table];
      case 'map': {
        const kind = mapKindOf(cube);
        return kind ? [{ as: 'map', level: kind === 'tile-map' ? 'nuts3' : 'regions' }, table] : [table];
      }
      case 'kpi':
        return [{ as: 'kpi' }, table];
      default:
        return [table];
    }
  } catch (error) {
    if (error instanceof CubeError) return [];
    throw error;
  }
};

/** What an author asks for several of is what a chart tells apart; partners where it is one of each. */
const toldApart = ({ programme, territory }: StudyFigure): string | undefined =>
  programme.length > 1 ? 'PROGRAMME' : territory.length > 1 ? 'REF_AREA' : undefined;

/** How figures are shown. */
export interface ShownFigure {
  readonly way: Way;
  readonly data: IndicatorData;
  /** Key of the indicator; undefined for data of others. */
  readonly code: string | undefined;
  readonly headline: string | undefined;
  readonly headingLevel: number;
  readonly theme: string | null;
}

/** The element that shows figures. */
export const figureElement = ({
  way,
  data,
  code,
  headline,
  headingLevel,
  theme,
}: ShownFigure): TemplateResult => {
  const look = theme ?? nothing;
  switch (way.as) {
    case 'chart':
      return html`<oc-chart
        code=${code ?? nothing}
        kind=${way.kind}
        by=${way.by ?? nothing}
        headline=${headline ?? nothing}
        heading-level=${headingLevel}
        theme=${look}
        .data=${data}
      ></oc-chart>`;
    case 'map':
      return html`<oc-map
        code=${code ?? nothing}
        level=${way.level}
        headline=${headline ?? nothing}
        heading-level=${headingLevel}
        theme=${look}
        .data=${data}
      ></oc-map>`;
    case 'kpi':
      return html`<oc-kpi
        code=${code ?? nothing}
        headline=${headline ?? nothing}
        heading-level=${headingLevel}
        theme=${look}
        .data=${data}
      ></oc-kpi>`;
    default:
      return html`<oc-table
        code=${code ?? nothing}
        headline=${headline ?? nothing}
        heading-level=${headingLevel}
        page-size="20"
        theme=${look}
        .data=${data}
      ></oc-table>`;
  }
};

import { observatoryRoutes as routes, type QueryOf } from '@officine-coesione/contract/routes';
import { listOf } from '../transport/page.ts';
import { Resource } from '../transport/resource.ts';
import type { CallOptions } from '../transport/send.ts';

/** Indicators of the observatory. */
export class Indicators extends Resource {
  /** The catalogue. */
  list(query: QueryOf<'searchIndicators'> = {}, options?: CallOptions) {
    return listOf(query, (page) => this.send(routes.searchIndicators, { query: page }, options));
  }

  /** Definition of an indicator, e.g. `PART_N`. */
  retrieve(indicatorCode: string, options?: CallOptions) {
    return this.send(routes.showIndicator, { parameters: { indicatorCode } }, options);
  }

  /** Figures of an indicator: a JSON-stat 2.0 dataset, to open with `openCube`. */
  data(indicatorCode: string, query: QueryOf<'showIndicatorData'> = {}, options?: CallOptions) {
    return this.send(routes.showIndicatorData, { parameters: { indicatorCode }, query }, options);
  }
}

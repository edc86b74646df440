import type { BodyOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/registry';
import { Resource } from '../transport/resource.ts';
import type { CallOptions } from '../transport/options.ts';

/** What a person may ask for: a copy of everything that is held, and its erasure. */
export class DataSubjects extends Resource {
  /** Everything that is held on a person; noted as an export. */
  retrieve(body: BodyOf<'showPersonalData'>, options?: CallOptions) {
    return this.send(routes.showPersonalData, { body }, options);
  }

  /** Erases what is held on a person, but for what waits for a decision. */
  erase(body: BodyOf<'erasePersonalData'>, options?: CallOptions) {
    return this.send(routes.erasePersonalData, { body }, options);
  }
}

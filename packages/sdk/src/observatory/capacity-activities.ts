import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/observatory';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FileQuery } from '../transport/send.ts';
import type { Seen } from '../seen.ts';

const on = ({ id, version }: Seen) => ({ parameters: { activityId: id }, version });

/** What is done so that partners can take part: training, exchange, help. */
export class CapacityActivities extends Resource {
  /** Capacity activities, filtered; numbers of people below five are null. */
  list(query: QueryOf<'searchActivities'> = {}, options?: ListOptions) {
    return this.walk(routes.searchActivities, query, options);
  }

  /** All capacity activities that pass the filters, as a file. */
  export(query: FileQuery<'searchActivities'>, options?: CallOptions) {
    return this.file(routes.searchActivities, query, options);
  }

  /** One capacity activity; numbers of people below five are null. */
  retrieve(activityId: string, options?: CallOptions) {
    return this.send(routes.showActivity, { parameters: { activityId } }, options);
  }

  /** Capacity activities with every number, for who keeps the programme. */
  records(query: QueryOf<'searchActivityRecords'> = {}, options?: ListOptions) {
    return this.walk(routes.searchActivityRecords, query, options);
  }

  /** One capacity activity with every number, for who keeps the programme. */
  record(activityId: string, options?: CallOptions) {
    return this.send(routes.showActivityRecord, { parameters: { activityId } }, options);
  }

  /** Records a capacity activity: it is public at once. */
  create(body: BodyOf<'recordActivity'>, options?: CallOptions) {
    return this.send(routes.recordActivity, { body }, options);
  }

  /** Changes a capacity activity: what is left out stays, null takes a property away. */
  update(seen: Seen, body: BodyOf<'amendActivity'>, options?: CallOptions) {
    return this.send(routes.amendActivity, { ...on(seen), body }, options);
  }

  /** Withdraws a capacity activity that was recorded by mistake. */
  withdraw(seen: Seen, body: BodyOf<'withdrawActivity'>, options?: CallOptions) {
    return this.send(routes.withdrawActivity, { ...on(seen), body }, options);
  }
}

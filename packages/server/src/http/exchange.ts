import type { Context } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import type { Language } from '@officine-coesione/contract';
import type { Operation } from '@officine-coesione/contract/operations';
import type { Principal } from '../handler.ts';

/** What is known of a request while it is answered; the bindings are missing when there is no socket. */
export interface Exchange {
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    language: Language;
    /** Undefined while no route has matched. */
    operation: Operation | undefined;
    /** The program that calls and for which purpose, when its voucher says so. */
    client: Principal['client'];
  };
}

/** The context of a request. */
export type ExchangeContext = Context<Exchange>;

import type { Send } from './send.ts';

/** A family of calls. */
export abstract class Resource {
  protected readonly send: Send;

  constructor(send: Send) {
    this.send = send;
  }
}

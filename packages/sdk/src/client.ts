import { Indicators } from './observatory/indicators.ts';
import { CodeLists } from './registry/code-lists.ts';
import { Organisations } from './registry/organisations.ts';
import { Partnerships } from './registry/partnerships.ts';
import { Programmes } from './registry/programmes.ts';
import { Registrations } from './registry/registrations.ts';
import { Territories } from './registry/territories.ts';
import { senderOf, type CoesioneOptions, type Send } from './transport/send.ts';

/**
 * Client of the registry and observatory API.
 *
 * @example
 * ```ts
 * const coesione = new Coesione({ baseUrl: 'https://api.example.it/rest/coesione/v1/partenariato' });
 * const page = await coesione.organisations.list({ q: 'camera di commercio' });
 * ```
 */
export class Coesione {
  readonly codeLists: CodeLists;
  readonly indicators: Indicators;
  readonly organisations: Organisations;
  readonly partnerships: Partnerships;
  readonly programmes: Programmes;
  readonly registrations: Registrations;
  readonly territories: Territories;
  /** Any call of the contract, for what has no method yet. */
  readonly request: Send;
  readonly #options: CoesioneOptions;

  /** @throws {ConfigurationError} when `baseUrl` is not an absolute address. */
  constructor(options: CoesioneOptions) {
    this.#options = options;
    this.request = senderOf(options);
    this.codeLists = new CodeLists(this.request);
    this.indicators = new Indicators(this.request);
    this.organisations = new Organisations(this.request);
    this.partnerships = new Partnerships(this.request);
    this.programmes = new Programmes(this.request);
    this.registrations = new Registrations(this.request);
    this.territories = new Territories(this.request);
  }

  /** The same client with some options changed. */
  withOptions(options: Partial<CoesioneOptions>): Coesione {
    return new Coesione({ ...this.#options, ...options });
  }
}

import type { Partnership } from '@officine-coesione/contract';
import { Partnerships, type Send } from '@officine-coesione/sdk';

/** The partnerships of the programme that was chosen, fetched when it is. */
export class PartnershipLookup {
  state: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  partnerships: readonly Partnership[] = [];
  /** Key of the programme they belong to. */
  programme = '';
  readonly #told: () => void;

  constructor(told: () => void) {
    this.#told = told;
  }

  /** Fetches those that take new members. Gives false when another programme was asked for meanwhile. */
  async seek(connect: () => Send, programme: string): Promise<boolean> {
    this.programme = programme;
    this.#enter(programme ? 'loading' : 'idle', []);
    if (!programme) return true;
    try {
      const query = { programme: [programme], openToAdhesion: true, limit: 200 };
      const found = await new Partnerships(connect()).list(query).toArray({ limit: 200 });
      if (this.programme !== programme) return false;
      this.#enter('ready', found);
    } catch {
      if (this.programme === programme) this.#enter('failed', []);
    }
    return this.programme === programme;
  }

  #enter(state: PartnershipLookup['state'], partnerships: readonly Partnership[]): void {
    this.state = state;
    this.partnerships = partnerships;
    this.#told();
  }
}

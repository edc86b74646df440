const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const reference = /OC-(\d{4})-[0-9A-Z]{8}/g;

/** When the data came into the registry, in place of the moment the database was made. */
const seededAt = '2026-11-01T08:00:00.000Z';

/** By when organisations of the seed confirm their data: a year after the day it came in, wherever that is. */
const dueOn = /("confirmationDueOn":")\d{4}-\d\d-\d\d/g;

/** Puts the same in the place of what is different each time: identifiers, references, the time of the seed. */
export class Settling {
  readonly #told = new Map<string, string>();
  readonly #real = new Map<string, string>();
  readonly #seededAt: string;

  /** @param seededAt - when the database was filled */
  constructor(seededAt: string) {
    this.#seededAt = seededAt;
  }

  /** A JSON value with names that stay the same, given in the order in which they are met. */
  settle<Value>(value: Value): Value {
    const text = JSON.stringify(value)
      .replaceAll(this.#seededAt, seededAt)
      .replace(dueOn, (_whole, name: string) => `${name}2027-11-01`)
      .replace(uuid, (id) =>
        this.#tell(id, (number) => `01935000-0000-7000-8000-${number.padStart(12, '0')}`),
      )
      .replace(reference, (real, year: string) =>
        this.#tell(real, (number) => `OC-${year}-${number.padStart(8, '0')}`),
      );
    return JSON.parse(text) as Value;
  }

  /** A text in which the settled names are again the real ones. */
  unsettle(text: string): string {
    return text.replace(uuid, (id) => this.#real.get(id) ?? id);
  }

  #tell(real: string, name: (number: string) => string): string {
    const known = this.#told.get(real);
    if (known !== undefined) return known;
    const told = name(String(this.#told.size + 1));
    this.#told.set(real, told);
    this.#real.set(told, real);
    return told;
  }
}

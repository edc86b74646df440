import { breakdownOf, type Breakdown, type Part } from '../breakdown.ts';
import { isConfidential } from '../confidential.ts';
import type { Cell, Cube } from '../cube.ts';
import type { JsonStatUnit } from '../json-stat.ts';
import { numberText, percentText, valueText } from '../number.ts';
import { absenceText, statusText } from '../status.ts';
import { categoryText, subjectOf } from '../subject.ts';
import { capital, paragraph } from './statement.ts';
import { wordingOf, type Language, type Wording } from './wording.ts';

/** How to put a cube into words. */
export interface SentenceOptions {
  readonly language: Language;
  /** Dimension to tell along; left out, the only one with more than one category. */
  readonly by?: string;
  /** Most values told one by one before the rest is given as a range; 6 unless told. */
  readonly limit?: number;
}

/** Values told before a range when there are more than the limit. */
const LEADERS = 3;

/**
 * What a cube says, in plain words: the total, the parts from the largest, who is at zero, missing or withheld.
 *
 * Shares are given only when the parts are counts that add up to a total the cube itself gives; a total is never
 * computed, because the same organisation may be counted in two categories.
 *
 * @throws {CubeError} `ambiguous` or `unknown-dimension`
 */
export function sentenceOf(cube: Cube, options: SentenceOptions): string {
  return new Teller(breakdownOf(cube, options.by), options).tell();
}

/** A part as the sentence needs it. */
interface Told {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

class Teller {
  readonly #breakdown: Breakdown;
  readonly #language: Language;
  readonly #limit: number;
  readonly #wording: Wording;

  constructor(breakdown: Breakdown, { language, limit = 6 }: SentenceOptions) {
    this.#breakdown = breakdown;
    this.#language = language;
    this.#limit = limit;
    this.#wording = wordingOf(language);
  }

  tell(): string {
    const { parts } = this.#breakdown;
    const statements = [this.#lead()];
    // When nothing at all is known for one and the same reason, the lead has said so.
    if (!this.#allAbsent()) {
      statements.push(...this.#values(), ...this.#absences(parts));
    }
    statements.push(...this.#statuses(parts));
    return paragraph(statements);
  }

  #lead(): string {
    const { cube, dimension, total, parts, unit } = this.#breakdown;
    const { sentence } = this.#wording;
    if (!dimension) {
      const subject = subjectOf(cube, this.#language);
      return this.#after(subject, this.#cellText(total!, unit));
    }
    if (this.#allAbsent()) {
      const subject = subjectOf(cube, this.#language, [dimension.id]);
      return this.#after(subject, absenceText((total ?? parts[0]?.cell)?.status, this.#language));
    }
    if (!total) return subjectOf(cube, this.#language, [dimension.id]);
    // Of the dimension told along, the total stands for all: the subject need not name it.
    const subject = subjectOf(cube, this.#language);
    const totalUnit = unit ?? parts[0]?.unit;
    // Shares always add up to a hundred: saying so tells nothing.
    if (total.value === 100 && totalUnit?.label === '%') return subject;
    const text = total.value === null ? undefined : valueText(total.value, totalUnit, this.#language);
    return this.#after(
      subject,
      text === undefined
        ? sentence.totalNot(absenceText(total.status, this.#language))
        : sentence.totalOf(text),
    );
  }

  #values(): string[] {
    const { sentence } = this.#wording;
    const told = this.#told();
    if (!this.#breakdown.comparable) return [told.map(entry).join(this.#wording.separator)];
    const zeros = told.filter(({ value }) => value === 0);
    // Zero is the least value only when nothing is below it; else it takes its place in the order.
    const apart = zeros.length > 0 && told.every(({ value }) => value >= 0);
    const ranked = (apart ? told.filter(({ value }) => value !== 0) : told).sort((a, b) => b.value - a.value);
    const statements = this.#ranking(ranked, apart);
    if (apart) statements.push(this.#after(sentence.zero, this.#names(zeros)));
    return statements;
  }

  #ranking(ranked: readonly Told[], zerosApart: boolean): string[] {
    const { sentence } = this.#wording;
    const [first] = ranked;
    if (!first) return [];
    const shares = this.#breakdown.shares !== undefined;
    if (ranked.length === 1 && this.#breakdown.parts.length === 1)
      return [this.#after(sentence.only, entry(first))];
    const top = ranked.filter(({ value }) => value === first.value);
    if (
      top.length === ranked.length &&
      top.length > 1 &&
      !zerosApart &&
      this.#breakdown.parts.length === top.length
    ) {
      return [this.#after(sentence.allEqual, `${this.#names(top)}, ${sentence.each(first.text)}`)];
    }
    const statements = [
      top.length > 1
        ? this.#after(
            shares ? sentence.largestShares : sentence.highestTied,
            `${this.#names(top)}, ${sentence.each(first.text)}`,
          )
        : this.#after(shares ? sentence.largestShare : sentence.highest, entry(first)),
    ];
    const rest = ranked.slice(top.length);
    const few = ranked.length <= this.#limit || rest.length <= LEADERS;
    const next = few ? rest : rest.slice(0, Math.max(0, LEADERS - top.length));
    const others = rest.slice(next.length);
    if (next.length > 0)
      statements.push(this.#after(sentence.then, next.map(entry).join(this.#wording.separator)));
    if (others.length > 0) statements.push(this.#range(others));
    return statements;
  }

  #range(others: readonly Told[]): string {
    const { unit } = this.#breakdown;
    const [least, most] = [others.at(-1)!, others[0]!].map(({ value }) =>
      valueText(value, unit, this.#language),
    );
    return this.#wording.sentence.others(numberText(others.length, this.#language, 0), least!, most!);
  }

  #absences(parts: readonly Part[]): string[] {
    const absent = parts.filter(({ cell }) => cell.value === null);
    const withheld = absent.filter(({ cell }) => isConfidential(cell.status));
    const missing = absent.filter(({ cell }) => !isConfidential(cell.status));
    const { sentence, statuses } = this.#wording;
    return [
      missing.length > 0 ? this.#after(sentence.missing, this.#labels(missing)) : '',
      withheld.length > 0 ? this.#after(capital(statuses.C, this.#wording), this.#labels(withheld)) : '',
    ];
  }

  /** One statement per status that a reader must know of: provisional, estimated, break in series. */
  #statuses(parts: readonly Part[]): string[] {
    const { dimension, total, cube } = this.#breakdown;
    const labelsByStatus = new Map<string, string[]>();
    const note = (cell: Cell, label: string): void => {
      const status = cell.value === null ? undefined : statusText(cell.status, this.#language, cube.dataset);
      if (!status?.mark) return;
      labelsByStatus.set(status.label, [...(labelsByStatus.get(status.label) ?? []), label]);
    };
    if (total && dimension) note(total, this.#wording.total);
    for (const part of parts) note(part.cell, this.#label(part));
    const cells = [...(total ? [total] : []), ...parts.map(({ cell }) => cell)];
    const present = cells.filter(({ value }) => value !== null).length;
    const { separator, sentence } = this.#wording;
    return [...labelsByStatus].map(([status, labels]) => {
      const whom = present > 1 && labels.length === present ? sentence.everyValue : labels.join(separator);
      return this.#after(capital(status, this.#wording), whom);
    });
  }

  #allAbsent(): boolean {
    const { dimension, total, parts } = this.#breakdown;
    if (!dimension) return false;
    const cells = [...(total ? [total] : []), ...parts.map(({ cell }) => cell)];
    const withheld = isConfidential(cells[0]?.status);
    return cells.every(({ value, status }) => value === null && isConfidential(status) === withheld);
  }

  #told(): Told[] {
    const { parts, shares } = this.#breakdown;
    return parts.flatMap((part, position) => {
      const { value } = part.cell;
      if (value === null) return [];
      const number = valueText(value, part.unit, this.#language);
      const text = shares ? `${number} (${percentText(shares[position]!, this.#language)})` : number;
      return [{ label: this.#label(part), value, text }];
    });
  }

  #cellText(cell: Cell, unit: JsonStatUnit | undefined): string {
    if (cell.value === null) return absenceText(cell.status, this.#language);
    const status = statusText(cell.status, this.#language, this.#breakdown.cube.dataset);
    const text = valueText(cell.value, unit, this.#language);
    return status?.mark ? `${text} (${status.label})` : text;
  }

  #label(part: Part): string {
    return categoryText(this.#breakdown.dimension!, part.category, this.#language);
  }

  #labels(parts: readonly Part[]): string {
    return parts.map((part) => this.#label(part)).join(this.#wording.separator);
  }

  #names(told: readonly Told[]): string {
    return told.map(({ label }) => label).join(this.#wording.separator);
  }

  #after(subject: string, predicate: string): string {
    return `${subject}${this.#wording.colon}${predicate}`;
  }
}

function entry({ label, text }: Told): string {
  return `${label}, ${text}`;
}

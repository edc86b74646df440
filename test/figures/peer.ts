// @ts-expect-error it has no types
import JSONstat from 'jsonstat-toolkit';

type Item = string | number | null;

/** What is used here of the dataset that jsonstat-toolkit makes. */
export interface ToolkitDataset {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly value: readonly Item[];
  readonly status: readonly (string | null)[] | null;
  Dimension(id: string): {
    readonly label: string | null;
    readonly role: string | null;
    readonly id: readonly string[];
    Category(code: string): {
      readonly label: string | undefined;
      readonly unit: unknown;
      readonly note: readonly string[] | null;
      /** Codes of its parts. */
      readonly id: readonly string[] | null;
    };
  };
  Data(where: number | Readonly<Record<string, string>>): {
    readonly value: Item;
    readonly status: string | null;
  };
  Slice(filter: Readonly<Record<string, string>>): ToolkitDataset;
  Dice(filter: Readonly<Record<string, readonly string[]>>): ToolkitDataset;
  /** Rows after a header: categories, status when asked for, value. */
  toTable(options: {
    readonly field?: 'id' | 'label';
    readonly content?: 'id' | 'label';
    readonly status?: boolean;
  }): readonly (readonly Item[])[];
}

/** The reader of json-stat.org's author, which writes into the document it is given. */
export const toolkit = JSONstat as (document: unknown) => ToolkitDataset;

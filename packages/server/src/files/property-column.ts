import type { VocabularyId } from '@officine-coesione/contract';
import type { Column, Value } from './sheet.ts';

/** The properties of an item that a cell can hold, dotted where one lies inside another. */
type PropertyOf<Item> = {
  [Name in keyof Item & string]: NonNullable<Item[Name]> extends infer Held
    ? Held extends Value
      ? Name
      : Held extends readonly unknown[]
        ? never
        : `${Name}.${PropertyOf<Held>}`
    : never;
}[keyof Item & string];

/** Makes columns of a list that hold a property as it is, under its name. */
export const columnsFor =
  <Item>() =>
  (key: PropertyOf<Item>, it: string, en: string, codes?: VocabularyId): Column<Item> => {
    const names = String(key).split('.');
    const value = (item: Item) =>
      names.reduce<unknown>((held, name) => (held as Record<string, unknown> | undefined)?.[name], item);
    return { key, it, en, value: value as Column<Item>['value'], ...(codes && { codes }) };
  };

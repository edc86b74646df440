import type { Language, VocabularyId } from '@officine-coesione/contract';

/** What a field of a table can hold. */
export type Value = string | number | boolean | readonly string[] | undefined;

/** A column of a list. */
export interface Column<Item> {
  /** Name for programs: the property of the contract, dotted when it lies inside another. */
  readonly key: string;
  /** Heading for people. */
  readonly it: string;
  readonly en: string;
  readonly value: (item: Item) => Value;
  /** The code list of its values: people read its words beside the codes. */
  readonly codes?: VocabularyId;
}

/** How a list is written to a file. */
export interface Sheet<Item> {
  /** Name of the file, without day and ending. */
  readonly file: string;
  /** What a person calls the list; at most 31 characters, as a workbook wants. */
  readonly it: string;
  readonly en: string;
  readonly columns: readonly Column<Item>[];
  /** Whether anyone may use what it holds: then its licence stands in it. */
  readonly open: boolean;
  /** An item as linked data; absent when the list has no such form. */
  readonly linked?: (item: Item, at: Addresses) => object;
  /** An item as an entry of a calendar; absent when it takes place at no time. */
  readonly event?: (item: Item, extract: Extract) => CalendarEvent;
}

/** An entry of a calendar (RFC 5545, section 3.6.1); instants, UTC. */
export interface CalendarEvent {
  /** The same in every file, for good. */
  readonly uid: string;
  /** Grows with each change: who subscribes takes the entry with the highest. */
  readonly sequence: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly startsAt: string;
  readonly endsAt?: string | undefined;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly summary: string;
  readonly place?: string | undefined;
  /** Of several lines. */
  readonly description: string;
  readonly url: string;
}

/** Where records are found on the web. */
export interface Addresses {
  /** Address of the API, base path included. */
  readonly api: string;
}

/** What is said of a file besides its items. */
export interface Extract {
  readonly language: Language;
  /** When it was taken from the registry, UTC. */
  readonly extractedAt: string;
  /** The past day whose registry it shows; absent for that of the instant it was taken. */
  readonly asOf?: string | undefined;
  readonly addresses: Addresses;
}

/** A heading or a title: Italian for who reads Italian, English for the others. */
export const wordOf = (
  { it, en }: { readonly it: string; readonly en: string },
  language: Language,
): string => (language === 'it' ? it : en);

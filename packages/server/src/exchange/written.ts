import type { ExchangeFormat, Language } from '@officine-coesione/contract';

/** What is asked of a form of an answer. */
export interface FormRequest {
  readonly format: ExchangeFormat;
  /** What is asked of the form, by name; what is not there holds as the contract says. */
  readonly options: Readonly<Record<string, string>>;
  /** Media type that was accepted, where it is another one than that of the form. */
  readonly acceptedAs?: string | undefined;
  readonly language: Language;
  /** Address of the API, base path included. */
  readonly api: string;
}

/** A form of an answer, not yet written. */
export interface Written {
  /** Media type with its parameters. */
  readonly mediaType: string;
  /** Name of the file: ASCII without spaces or quotes, so that no header needs to escape it. */
  readonly name: string;
  /** Its text or its bytes, a piece at a time: run once, when someone reads. */
  readonly pieces: () => Generator<string> | Generator<Uint8Array>;
}

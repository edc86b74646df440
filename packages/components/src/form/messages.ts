import { messageIn, type Language, type MessageParams, type Messages } from '@officine-coesione/contract';

/** The contract's sentences on what is wrong, one language at a time. */
const load: Readonly<Record<Language, () => Promise<Messages>>> = {
  it: async () => (await import('@officine-coesione/contract/message/it')).it,
  en: async () => (await import('@officine-coesione/contract/message/en')).en,
  de: async () => (await import('@officine-coesione/contract/message/de')).de,
  fr: async () => (await import('@officine-coesione/contract/message/fr')).fr,
  sl: async () => (await import('@officine-coesione/contract/message/sl')).sl,
};

/** Says what is wrong with an answer, in the language last fetched. */
export class FaultMessages {
  #messages: Messages | undefined;

  /** Fetches the sentences of a language. */
  async speak(language: Language): Promise<void> {
    this.#messages = await load[language]();
  }

  /** The sentence for a code; empty before any language has come. */
  say(code: string, params?: MessageParams): string {
    return this.#messages ? messageIn(this.#messages, code, params) : '';
  }
}

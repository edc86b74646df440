import type { Send } from '@officine-coesione/sdk';

/** What the part of a form that comes later takes from the element it stands in. */
export interface FormHost<View, Attributes = object> {
  /** The element: its attributes, its tree. */
  readonly element: Attributes & { readonly renderRoot: ParentNode; requestUpdate(): void };
  readonly view: () => View;
  /** A client of the API, with the token of who signed in; throws where the element is not configured. */
  readonly connect: () => Send;
  readonly reload: () => Promise<void>;
  /** Dispatches an event that bubbles out of the shadow tree. */
  readonly tell: (type: string, detail: object) => void;
}

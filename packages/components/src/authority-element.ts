import { keepers, type KeeperAct } from '@officine-coesione/contract';
import {
  AuthenticationProblem,
  CoesioneError,
  OwnAccess,
  PermissionProblem,
  bearer,
  type Auth,
  type Middleware,
} from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { CoesioneElement } from './element.ts';
import { authorityWords } from './locale/authority-words.ts';
import type { AuthorityWords } from './locale/it/authority.ts';
import { fetchWords, registerItalian, wordsIn, type Words } from './locale/words.ts';
import type { AuthorityWording } from './wording.ts';

/** Milliseconds within which the roles of a token are known: an element works without. */
const rolesWithin = 4000;

/**
 * What the elements of who signs in share: the token, what its roles allow, and words for who has none or may not.
 *
 * @fires oc-sign-in - someone must sign in: there is no token, or the API no longer takes it
 */
export abstract class AuthorityElement<Data, Known extends Words> extends CoesioneElement<Data, Known> {
  /**
   * Bearer token, or what gives one. A property only: an attribute is written into the page, where anything
   * can read it. Without it nothing is asked of the API.
   */
  @property({ attribute: false }) auth: Auth | undefined;

  #signedOut = false;
  /** Roles of the token; undefined when they are not known: all is offered then, and the server decides. */
  #roles: readonly string[] | undefined;
  #learning: Promise<void> | undefined;

  constructor() {
    super();
    this.addEventListener('oc-error', (event) => {
      const { error } = (event as CustomEvent<{ error: unknown }>).detail;
      if (mustSignIn(error)) this.#askToSignIn();
    });
  }

  /** Words for who has no token, or may not. */
  protected get access(): AuthorityWords {
    return wordsIn(authorityWords, this.language) as AuthorityWords;
  }

  protected override get wording(): AuthorityWording<Known> {
    return { ...super.wording, access: this.access, may: this.may };
  }

  /** Whether the role of who signed in allows something; true while that is not known. */
  protected readonly may = (act: KeeperAct): boolean =>
    this.data !== undefined ||
    (this.#roles?.some((role) => (keepers[act] as readonly string[]).includes(role)) ?? true);

  /** That nothing may be done here but read; nothing where something may. */
  protected renderReadOnly(): unknown {
    return (Object.keys(keepers) as KeeperAct[]).some(this.may)
      ? nothing
      : html`<p class="notice" part="read-only">${this.access.readOnly}</p>`;
  }

  override async reload(): Promise<void> {
    await fetchWords(authorityWords, this.language);
    if (this.auth !== undefined || this.data !== undefined) return super.reload();
    // Idle elements ask at each update: it is said once.
    if (this.#signedOut) return;
    this.#signedOut = true;
    this.requestUpdate();
    this.#askToSignIn();
  }

  /** What the token allows comes with the data, once for each token. */
  protected override prepare(): Promise<unknown> | undefined {
    return this.data === undefined ? (this.#learning ??= this.#learn()) : undefined;
  }

  async #learn(): Promise<void> {
    const { auth } = this;
    let roles: readonly string[] | undefined;
    try {
      ({ roles } = await new OwnAccess(this.send).retrieve({ retries: 0, timeout: rolesWithin }));
    } catch {
      // It can be done without, and is asked again with the next data.
      if (auth === this.auth) this.#learning = undefined;
    }
    if (auth === this.auth) this.#roles = roles;
  }

  protected override authorise(baseUrl: string): Middleware | undefined {
    return this.auth === undefined ? undefined : bearer(this.auth, { baseUrl });
  }

  protected override willUpdate(changed: PropertyValues): void {
    registerItalian(authorityWords);
    super.willUpdate(changed);
    if (!changed.has('auth') || this.auth === undefined) return;
    this.#signedOut = false;
    this.#learning = undefined;
    // Once idle, the base asks by itself.
    if (this.phase !== 'idle') queueMicrotask(() => this.isConnected && void this.reload());
  }

  protected override renderLoading(): unknown {
    return this.phase === 'idle' && this.auth === undefined
      ? html`<slot><p class="notice" part="signed-out">${this.access.signIn}</p></slot>`
      : super.renderLoading();
  }

  protected override failureText(failure: unknown): string {
    if (mustSignIn(failure)) return this.access.expired;
    if (PermissionProblem.is(failure)) return this.access.forbidden;
    return super.failureText(failure);
  }

  /** What stands where data are not yet, or cannot be, while the rest of the element is shown. */
  protected renderAwaited(): unknown {
    return this.failure === undefined
      ? html`<div class="skeleton"></div>
          <span class="visually-hidden" role="status">${this.common('loading')}</span>`
      : html`<div class="notice error" part="error" role="alert">
          <p>${this.failureText(this.failure)}</p>
          <p><button type="button" @click=${() => this.reload()}>${this.common('retry')}</button></p>
        </div>`;
  }

  #askToSignIn(): void {
    this.dispatchEvent(new CustomEvent('oc-sign-in', { bubbles: true, composed: true }));
  }
}

/** Whether the API takes the token no longer, or whoever gave it gives no other. */
const mustSignIn = (failure: unknown): boolean =>
  AuthenticationProblem.is(failure) ||
  // By its name: elements do not bring the sign-in of the SDK.
  (CoesioneError.is(failure) && failure.name === 'AuthorizationError');

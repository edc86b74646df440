import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks before the page is left, while something was typed that would be lost. */
export class LeaveGuard implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #unsaved: () => boolean | undefined;

  constructor(host: ReactiveControllerHost & Node, unsaved: () => boolean | undefined) {
    this.#host = host;
    this.#unsaved = unsaved;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#host.isConnected && this.#unsaved()) window.addEventListener('beforeunload', this.#ask);
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => event.preventDefault();
}

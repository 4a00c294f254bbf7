import { observe } from './observe.ts';
import type { BarAction } from './protocol.ts';
import type { SaveBar, SaveBarOwner } from './save-bar.ts';

/** The buttons of a `ui-save-bar`, in order. */
const buttonsOf = (bar: Element): readonly HTMLElement[] => [
  ...bar.querySelectorAll<HTMLElement>(':scope > button'),
];

/** What the shell shows for them. */
function actionsOf(bar: Element): readonly BarAction[] {
  return buttonsOf(bar).map((button) => ({
    label: button.textContent.trim(),
    kind: button.getAttribute('variant') === 'primary' ? 'primary' : 'secondary',
    critical: false,
    disabled: button.hasAttribute('disabled') || button.hasAttribute('loading'),
    menu: null,
    path: null,
  }));
}

/** `ui-save-bar`: shown and hidden by the app, with the app's own two buttons. */
export function defineSaveBarElement(bar: SaveBar): void {
  class SaveBarElement extends HTMLElement {
    #observer: MutationObserver | null = null;
    readonly #owner: SaveBarOwner = {
      actions: () => actionsOf(this),
      confirmsDiscard: () => this.discardConfirmation,
      press: (index) => buttonsOf(this)[index]?.click(),
      abandon: () => this.#gone(),
    };
    get showing(): boolean {
      return this.#observer !== null;
    }
    get discardConfirmation(): boolean {
      return this.hasAttribute('discardconfirmation');
    }
    set discardConfirmation(asks: boolean) {
      this.toggleAttribute('discardconfirmation', asks);
    }
    disconnectedCallback(): void {
      void this.hide();
    }
    show(): Promise<void> {
      if (this.showing) return Promise.resolve();
      this.#observer = observe(this, () => {
        if (this.showing) bar.show(this.#owner);
      });
      this.dispatchEvent(new CustomEvent('show'));
      return Promise.resolve();
    }
    hide(): Promise<void> {
      if (!this.showing) return Promise.resolve();
      bar.hide(this.#owner);
      this.#gone();
      return Promise.resolve();
    }
    toggle(): Promise<void> {
      return this.showing ? this.hide() : this.show();
    }
    #gone(): void {
      this.#observer?.disconnect();
      this.#observer = null;
      this.dispatchEvent(new CustomEvent('hide'));
    }
  }
  customElements.define('ui-save-bar', SaveBarElement);
}

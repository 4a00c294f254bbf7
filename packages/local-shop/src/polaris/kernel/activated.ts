import { PolarisElement } from './element.ts';
import { setOrRemove } from './field.ts';
import { followInterest, sendCommand, type Opening } from './invoke.ts';

/**
 * What is pressed: a link where it has an address, else a button. The native button stands in a form of the shadow tree: what
 * it does happens as a button's own action does, after all listeners of the click and only if none prevented it.
 */
export abstract class ActivatedElement extends PolarisElement implements Opening {
  static override readonly delegatesFocus = true;
  static override readonly markup: string = '<form></form>';
  #inner: HTMLButtonElement | HTMLAnchorElement | null = null;

  override click(): void {
    this.#inner?.click();
  }

  /** The native button or link, brought to what the element says. */
  protected drawInner(): HTMLButtonElement | HTMLAnchorElement {
    const inner = this.#innerFor(this.text('href'));
    if (inner instanceof HTMLAnchorElement) {
      inner.href = this.text('href');
      inner.target = this.text('target') === 'auto' ? '' : this.text('target');
      setOrRemove(inner, 'download', this.text('download'));
    } else inner.disabled = this.is('disabled');
    setOrRemove(inner, 'aria-disabled', this.#off && !inner.matches(':disabled') ? 'true' : '');
    setOrRemove(inner, 'aria-busy', this.is('loading') ? 'true' : '');
    setOrRemove(inner, 'aria-label', this.text('accessibilityLabel'));
    return inner;
  }

  opened(open: boolean): void {
    this.#inner?.setAttribute('aria-expanded', String(open));
  }

  /** One that is at work keeps the focus, so it is not disabled as HTML has it: it only does nothing. */
  get #off(): boolean {
    return this.is('disabled') || this.is('loading');
  }

  /** What is around the content within the button or link. */
  protected innerMarkup(): string {
    return '<slot></slot>';
  }

  protected override wire(): void {
    const form = this.root.querySelector('form');
    form?.addEventListener('click', (event) => {
      if (!this.#off) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    });
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.act();
    });
    followInterest(this, () => this.text('interestFor'));
    this.addEventListener('focusin', () => this.#describe());
  }

  /** Says what the element opens and what its tooltip says, which may both stand after it in the page. */
  #describe(): void {
    const opens = document.getElementById(this.text('commandFor'))?.localName ?? '';
    const popup = { 's-menu': 'menu', 's-popover': 'dialog', 's-modal': 'dialog' }[opens] ?? '';
    const about = document.getElementById(this.text('interestFor'))?.textContent.trim() ?? '';
    if (!this.#inner) return;
    setOrRemove(this.#inner, 'aria-haspopup', popup);
    setOrRemove(this.#inner, 'aria-description', about);
  }

  #innerFor(href: string): HTMLButtonElement | HTMLAnchorElement {
    const tag = href === '' ? 'button' : 'a';
    if (this.#inner?.localName === tag) return this.#inner;
    this.#inner = document.createElement(tag);
    this.#inner.id = 'inner';
    this.#inner.innerHTML = this.innerMarkup();
    this.root.querySelector('form')?.replaceChildren(this.#inner);
    return this.#inner;
  }

  /** What a button is for, once it was pressed and nobody prevented it. */
  protected act(): void {
    const target = this.text('commandFor');
    if (target) sendCommand(this, target, this.text('command'));
    else if (this.text('type') === 'submit') this.closest('form')?.requestSubmit();
    else if (this.text('type') === 'reset') this.closest('form')?.reset();
  }
}

import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove } from '../kernel/field.ts';
import { followInterest, sendCommand } from '../kernel/invoke.ts';

const CSS = `
  :host { display: inline-block; }
  form { display: contents; }
  #inner { display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-block-size: 32px; inline-size: 100%; padding: 5px 14px; border: 1px solid var(--edge); border-radius: var(--corner-round); background: var(--card); color: var(--ink); font: inherit; font-weight: 550; text-align: center; text-decoration: none; cursor: pointer; box-shadow: var(--shadow-card); }
  #inner:hover { background: var(--sunken); border-color: #d3d7db; }
  #inner:active { background: var(--fill); }
  #inner[data-variant=primary] { background: var(--ink); border-color: var(--ink); color: var(--on-ink); }
  #inner[data-variant=primary]:hover { background: #3a3e43; }
  #inner[data-variant=tertiary] { background: none; border-color: transparent; box-shadow: none; }
  #inner[data-variant=tertiary]:hover { background: var(--fill); }
  #inner[data-tone=critical] { color: var(--critical); }
  #inner[data-tone=critical][data-variant=primary] { background: var(--critical); border-color: var(--critical); color: #fff; }
  #inner[data-tone=critical][data-variant=primary]:hover { background: var(--critical-hover); }
  #inner:disabled, #inner[aria-disabled=true] { opacity: 0.55; cursor: default; pointer-events: none; }
`;

/**
 * A button or, with `href`, a link. The native button stands in a form of the shadow tree: what it does happens as a
 * button's own action does, after all listeners of the click and only if none prevented it.
 */
class Button extends PolarisElement {
  static override readonly delegatesFocus = true;
  static override readonly css = CSS;
  static override readonly markup = '<form></form>';
  #inner: HTMLButtonElement | HTMLAnchorElement | null = null;

  override click(): void {
    this.#inner?.click();
  }

  protected override wire(): void {
    this.root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#act();
    });
    followInterest(this, () => this.text('interestFor'));
  }

  protected override draw(): void {
    const inner = this.#innerFor(this.text('href'));
    const off = this.is('disabled') || this.is('loading');
    const variant = this.text('variant');
    inner.dataset['variant'] = variant === 'auto' && this.slot === 'primary-action' ? 'primary' : variant;
    inner.dataset['tone'] = this.text('tone');
    if (inner instanceof HTMLAnchorElement) {
      inner.href = this.text('href');
      inner.target = this.text('target') === 'auto' ? '' : this.text('target');
      setOrRemove(inner, 'download', this.text('download'));
    } else inner.disabled = off;
    setOrRemove(inner, 'aria-disabled', off && inner instanceof HTMLAnchorElement ? 'true' : '');
    setOrRemove(inner, 'aria-busy', this.is('loading') ? 'true' : '');
    setOrRemove(inner, 'aria-label', this.text('accessibilityLabel'));
  }

  #innerFor(href: string): HTMLButtonElement | HTMLAnchorElement {
    const tag = href === '' ? 'button' : 'a';
    if (this.#inner?.localName === tag) return this.#inner;
    this.#inner = document.createElement(tag);
    this.#inner.id = 'inner';
    this.#inner.append(document.createElement('slot'));
    this.root.querySelector('form')?.replaceChildren(this.#inner);
    return this.#inner;
  }

  #act(): void {
    const target = this.text('commandFor');
    if (target) sendCommand(this, target, this.text('command'));
    else if (this.text('type') === 'submit') this.closest('form')?.requestSubmit();
    else if (this.text('type') === 'reset') this.closest('form')?.reset();
  }
}

export const buttonElements = { 's-button': Button };

import { ActivatedElement } from '../kernel/activated.ts';
import { setOrRemove } from '../kernel/field.ts';
import { drawIcon } from '../kernel/icons.ts';

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
  #inner[data-item] { justify-content: start; padding: 6px 8px; border: 0; border-radius: 8px; background: none; box-shadow: none; font-weight: 450; }
  #inner[data-item]:is(:hover, :focus-visible) { background: var(--fill); }
  #icon svg { display: block; inline-size: 20px; block-size: 20px; margin: -2px; fill: currentcolor; }
  #inner[data-bare] { padding-inline: 6px; min-inline-size: 32px; } #inner[data-bare] #label { display: none; }
  #inner[data-trailing] #icon { order: 1; }
  #inner[aria-busy] { position: relative; } #inner[aria-busy] > * { visibility: hidden; }
  #inner[aria-busy]::after { content: ''; position: absolute; inset: 0; margin: auto; inline-size: 16px; block-size: 16px; border: 2px solid currentcolor; border-inline-end-color: transparent; border-radius: 50%; animation: turn 0.8s linear infinite; }
  @keyframes turn { to { rotate: 1turn; } }
  #inner:disabled, #inner[aria-disabled=true] { opacity: 0.55; cursor: default; pointer-events: none; }
`;

/** What says that something opens below stands after the label. */
const TRAILING = new Set(['caret-down', 'chevron-down', 'select']);

/** A button or, with `href`, a link; within a menu it is one of its items. */
class Button extends ActivatedElement {
  static override readonly css = CSS;

  protected override innerMarkup(): string {
    return '<span id="icon" hidden></span><span id="label"><slot></slot></span>';
  }

  protected override wire(): void {
    super.wire();
    this.root.addEventListener('slotchange', () => this.drawSoon());
  }

  protected override draw(): void {
    const inner = this.drawInner();
    const icon = this.text('icon');
    const place = inner.querySelector<HTMLElement>('#icon');
    if (place) drawIcon(place, icon);
    inner.toggleAttribute('data-bare', icon !== '' && this.textContent.trim() === '');
    inner.toggleAttribute('data-trailing', TRAILING.has(icon));
    const variant = this.text('variant');
    inner.dataset['variant'] = variant === 'auto' && this.slot === 'primary-action' ? 'primary' : variant;
    inner.dataset['tone'] = this.text('tone');
    const item = this.closest('s-menu') !== null;
    inner.toggleAttribute('data-item', item);
    setOrRemove(inner, 'role', item ? 'menuitem' : '');
  }
}

export const buttonElements = { 's-button': Button };

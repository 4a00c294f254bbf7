import { ActivatedElement } from '../kernel/activated.ts';
import { setOrRemove } from '../kernel/field.ts';

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
  #inner:disabled, #inner[aria-disabled=true] { opacity: 0.55; cursor: default; pointer-events: none; }
`;

/** A button or, with `href`, a link; within a menu it is one of its items. */
class Button extends ActivatedElement {
  static override readonly css = CSS;

  protected override draw(): void {
    const inner = this.drawInner();
    const variant = this.text('variant');
    inner.dataset['variant'] = variant === 'auto' && this.slot === 'primary-action' ? 'primary' : variant;
    inner.dataset['tone'] = this.text('tone');
    const item = this.closest('s-menu') !== null;
    inner.toggleAttribute('data-item', item);
    setOrRemove(inner, 'role', item ? 'menuitem' : '');
  }
}

export const buttonElements = { 's-button': Button };

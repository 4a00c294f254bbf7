import { ActivatedElement } from '../kernel/activated.ts';
import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove } from '../kernel/field.ts';
import { drawIcon } from '../kernel/icons.ts';
import { ruleSheet } from '../kernel/responsive.ts';

const BUTTON_CSS = `
  :host { display: inline-block; max-inline-size: 100%; }
  form { display: contents; }
  #inner { position: relative; display: inline-flex; align-items: center; justify-content: center; gap: 4px; inline-size: 100%; min-block-size: 32px; padding: 5px 14px; border: 1px solid var(--edge); border-start-start-radius: var(--corner-start, var(--corner-round)); border-end-start-radius: var(--corner-start, var(--corner-round)); border-start-end-radius: var(--corner-end, var(--corner-round)); border-end-end-radius: var(--corner-end, var(--corner-round)); background: var(--card); color: var(--ink); font: inherit; font-weight: 550; text-align: center; text-decoration: none; cursor: pointer; box-shadow: var(--shadow-card); }
  #inner:hover { background: var(--sunken); border-color: var(--edge-hover); }
  #inner:active { background: var(--fill); box-shadow: none; }
  #inner[data-variant=primary] { background: var(--ink); border-color: var(--ink); color: var(--on-ink); }
  #inner[data-variant=primary]:is(:hover, :active) { background: var(--ink-hover); border-color: var(--ink-hover); }
  #inner[data-variant=tertiary] { background: none; border-color: transparent; box-shadow: none; }
  #inner[data-variant=tertiary]:hover { background: var(--fill); }
  #inner[data-tone=critical] { color: var(--critical); }
  #inner[data-tone=critical][data-variant=primary] { background: var(--critical); border-color: var(--critical); color: var(--on-ink); }
  #inner[data-tone=critical][data-variant=primary]:hover { background: var(--critical-hover); border-color: var(--critical-hover); }
  #inner[aria-pressed=true] { background: var(--fill-hover); border-color: var(--line); box-shadow: none; }
  #inner[data-item] { justify-content: start; padding: 6px 8px; border: 0; border-radius: 8px; background: none; box-shadow: none; font-weight: 450; }
  #inner[data-item]:is(:hover, :focus-visible) { background: var(--fill); }
  #inner:is(:disabled, [aria-disabled=true]):not([aria-busy]) { opacity: 0.55; }
  #inner:is(:disabled, [aria-disabled=true]) { cursor: default; pointer-events: none; }
  #inner[data-only=icon] { padding: 5px; min-inline-size: 32px; }
  #inner[data-only=icon] slot { display: none; }
  #icon svg { display: block; inline-size: 20px; block-size: 20px; fill: currentColor; }
  #inner:not([data-only]) #icon { margin-inline-start: -4px; }
  #inner[data-trailing]:not([data-only]) #icon { order: 1; margin-inline: 0 -4px; }
  #inner[aria-busy] > :is(slot, #icon) { visibility: hidden; }
  #busy { position: absolute; inset: 0; margin: auto; inline-size: 16px; block-size: 16px; border: 2px solid currentColor; border-inline-start-color: transparent; border-radius: 50%; animation: turn 0.8s linear infinite; }
  @keyframes turn { to { rotate: 360deg; } }`;

/** What says that something opens below stands after the label. */
const TRAILING = new Set(['caret-down', 'chevron-down', 'select']);

abstract class AnyButton extends ActivatedElement {
  static override readonly css = BUTTON_CSS;

  protected override innerMarkup(): string {
    return '<span id="icon" hidden></span><slot></slot><span id="busy" hidden></span>';
  }

  protected override wire(): void {
    super.wire();
    this.root.addEventListener('slotchange', () => this.drawSoon());
  }

  protected override drawInner(): HTMLButtonElement | HTMLAnchorElement {
    const inner = super.drawInner();
    inner.dataset['tone'] = this.text('tone');
    inner.dataset['variant'] = this.text('variant');
    const icon = this.text('icon');
    setOrRemove(inner, 'data-only', icon !== '' && this.textContent.trim() === '' ? 'icon' : '');
    inner.toggleAttribute('data-trailing', TRAILING.has(icon));
    for (const piece of inner.querySelectorAll('span'))
      if (piece.id === 'icon') drawIcon(piece, icon);
      else piece.hidden = !this.is('loading');
    this.#drawWidth(this.text('inlineSize'));
    return inner;
  }

  #drawWidth(width: string): void {
    const fill = width === 'fill';
    const size = { fill: '100%', 'fit-content': 'fit-content' }[width] ?? '';
    this.wear(
      ruleSheet(':host', [
        ['display', fill ? 'block' : ''],
        ['inline-size', size],
      ]),
    );
  }
}

/** A button or, with `href`, a link; within a menu it is one of its items. */
class Button extends AnyButton {
  protected override draw(): void {
    const inner = this.drawInner();
    const variant = this.text('variant');
    inner.dataset['variant'] = variant === 'auto' && this.slot === 'primary-action' ? 'primary' : variant;
    const item = this.closest('s-menu') !== null;
    inner.toggleAttribute('data-item', item);
    setOrRemove(inner, 'role', item ? 'menuitem' : '');
  }
}

/** A button that stays pressed until it is pressed again. */
class PressButton extends AnyButton {
  protected override act(): void {
    this.write('pressed', !this.is('pressed'));
  }

  protected override draw(): void {
    this.drawInner().setAttribute('aria-pressed', String(this.is('pressed')));
  }
}

/** Buttons side by side; without a gap they touch and look like one. */
class ButtonGroup extends PolarisElement {
  static override readonly css = `:host { display: block; }
    #group { display: flex; flex-wrap: wrap; gap: 8px; }
    #group[data-gap=none] { gap: 0; flex-wrap: nowrap; }
    #group[data-gap=none] ::slotted(:not(:first-child)) { --corner-start: 0; margin-inline-start: -1px; }
    #group[data-gap=none] ::slotted(:not(:last-child)) { --corner-end: 0; }
    slot { display: contents; }`;
  static override readonly markup = `<div id="group" role="group"><slot></slot><slot name="secondary-actions"></slot>
    <slot name="primary-action"></slot></div>`;

  protected override draw(): void {
    const group = this.piece('group');
    group.dataset['gap'] = this.text('gap');
    setOrRemove(group, 'aria-label', this.text('accessibilityLabel'));
  }
}

export const buttonElements = {
  's-button': Button,
  's-button-group': ButtonGroup,
  's-press-button': PressButton,
};

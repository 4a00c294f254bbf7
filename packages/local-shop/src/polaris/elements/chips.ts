import { ActivatedElement } from '../kernel/activated.ts';
import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove } from '../kernel/field.ts';
import { iconNamed } from '../kernel/icons.ts';

const CHIP_CSS = `:host { display: inline-block; max-inline-size: 100%; }
  #chip { display: inline-flex; align-items: center; gap: 4px; max-inline-size: 100%; min-block-size: 24px; padding-inline: 10px; border-radius: var(--corner-round); background: var(--fill); font-weight: 500; }
  #chip[data-color=subdued] { color: var(--ink-soft); background: var(--sunken); }
  #chip[data-color=strong] { background: var(--ink); color: var(--on-ink); }
  #remove { display: grid; place-items: center; inline-size: 20px; block-size: 20px; margin-inline-end: -7px; padding: 2px; border: 0; border-radius: 50%; background: none; color: inherit; cursor: pointer; }
  #remove:hover { background: #1c1e211f; }
  #remove svg { inline-size: 16px; fill: currentColor; }`;

/** A word that is chosen, with a button to take it away where it can be. */
class Chip extends PolarisElement {
  static override readonly css = CHIP_CSS;
  static override readonly markup = `<span id="chip"><slot name="graphic"></slot><span id="text"><slot></slot></span>
    <button type="button" id="remove" aria-label="Remove" aria-labelledby="remove text" hidden></button></span>`;

  protected override wire(): void {
    this.piece('remove').append(iconNamed('x'));
    this.piece('remove').addEventListener('click', (event) => {
      event.stopPropagation();
      this.send('remove');
    });
  }

  protected override draw(): void {
    this.piece('chip').dataset['color'] = this.text('color');
    this.piece('remove').hidden = !this.is('removable');
    setOrRemove(this.piece('text'), 'aria-label', this.text('accessibilityLabel'));
  }
}

/** A chip that is pressed: a filter that opens, a word that leads somewhere. Beside it stands the button that takes it away. */
class ClickableChip extends ActivatedElement {
  static override readonly css = `${CHIP_CSS}
    form { display: contents; }
    #inner { display: inline-flex; align-items: center; gap: 4px; padding: 2px 0; border: 0; background: none; color: inherit; font: inherit; font-weight: 500; text-decoration: none; cursor: pointer; border-radius: var(--corner-round); }
    #inner:is(:disabled, [aria-disabled=true]) { opacity: 0.55; cursor: default; pointer-events: none; }
    #chip:has(#inner:hover:not(:disabled)) { background: var(--fill-hover); }
    #chip[data-color=strong]:has(#inner:hover) { background: var(--ink-hover); }`;
  static override readonly markup = `<span id="chip"><form></form><button type="button" id="remove" aria-label="Remove" aria-labelledby="remove inner" hidden></button></span>`;

  protected override innerMarkup(): string {
    return '<slot name="graphic"></slot><span><slot></slot></span>';
  }

  protected override wire(): void {
    super.wire();
    this.piece('remove').append(iconNamed('x'));
    this.piece('remove').addEventListener('click', (event) => {
      event.stopPropagation();
      this.send('remove');
    });
  }

  protected override draw(): void {
    this.drawInner();
    this.piece('chip').dataset['color'] = this.text('color');
    this.piece('remove').hidden = !this.is('removable') || this.is('disabled');
  }
}

export const chipElements = { 's-chip': Chip, 's-clickable-chip': ClickableChip };

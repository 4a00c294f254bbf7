import { ActivatedElement } from '../kernel/activated.ts';
import { rulesFor } from '../kernel/responsive.ts';
import { sheetOf } from '../kernel/theme.ts';
import { insideRules, roomRules } from './box-rules.ts';

class Link extends ActivatedElement {
  static override readonly css = `:host { display: inline; font: inherit; letter-spacing: inherit; color: inherit; } form { display: contents; }
    #inner { display: inline; padding: 0; border: 0; background: none; font: inherit; color: var(--link); text-align: start; text-decoration: underline; text-underline-offset: 2px; cursor: pointer; border-radius: 4px; overflow-wrap: anywhere; }
    #inner:hover { text-decoration-thickness: 2px; }
    #inner[data-tone=neutral] { color: inherit; } #inner[data-tone=critical] { color: var(--critical); }
    #inner[data-row] { color: inherit; font-weight: 600; text-decoration: none; } #inner[data-row]:hover { text-decoration: underline; }`;

  protected override draw(): void {
    const inner = this.drawInner();
    const tone = this.text('tone');
    inner.dataset['tone'] = tone;
    // The link that its row delegates to is what the row is called.
    const row = this.closest('s-table-row');
    inner.toggleAttribute('data-row', tone === 'auto' && row?.getAttribute('clickdelegate') === this.id);
  }
}

/** A box that can be pressed. */
class Clickable extends ActivatedElement {
  static override readonly css = `:host { display: block; } form { display: contents; }
    #inner { display: block; inline-size: 100%; block-size: 100%; min-block-size: inherit; max-block-size: inherit; border: 0; padding: 0; background: none; color: inherit; font: inherit; text-align: start; text-decoration: none; cursor: pointer; }
    #inner:hover { box-shadow: inset 0 0 0 999px #1c1e210a; } #inner:is(:disabled, [aria-disabled=true]) { opacity: 0.55; cursor: default; pointer-events: none; }`;

  protected override draw(): void {
    this.drawInner();
    const text = (property: string): string => this.text(property);
    this.wear(sheetOf(rulesFor(':host', roomRules(text, 'block')) + rulesFor('#inner', insideRules(text))));
  }
}

export const clickableElements = { 's-link': Link, 's-clickable': Clickable };

import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove } from '../kernel/field.ts';

/** Something is under way; the label says what. */
class Spinner extends PolarisElement {
  static override readonly css = `:host { display: inline-block; vertical-align: middle; }
    #spinner { inline-size: 20px; block-size: 20px; border: 2px solid var(--ink-soft); border-inline-start-color: transparent; border-radius: 50%; animation: turn 0.8s linear infinite; }
    #spinner[data-size=large] { inline-size: 32px; block-size: 32px; border-width: 3px; }
    #spinner[data-size=large-100] { inline-size: 44px; block-size: 44px; border-width: 4px; }
    @keyframes turn { to { rotate: 360deg; } }`;
  static override readonly markup = '<div id="spinner" role="status"></div>';

  protected override draw(): void {
    this.piece('spinner').dataset['size'] = this.text('size');
    setOrRemove(this.piece('spinner'), 'aria-label', this.text('accessibilityLabel'));
  }
}

/** How much of a task is done; without a value only that it goes on. */
class Progress extends PolarisElement {
  static override readonly css = `:host { display: block; }
    #bar { block-size: 6px; border-radius: var(--corner-round); background: var(--fill); overflow: hidden; color: var(--ink); }
    #bar[data-tone=info] { color: var(--info); } #bar[data-tone=success] { color: var(--ok); } #bar[data-tone=critical] { color: var(--critical); }
    #bar:is([data-tone=caution], [data-tone=warning]) { color: var(--warning); }
    #done { block-size: 100%; border-radius: inherit; background: currentColor; transition: inline-size 0.2s; }
    #bar:not([aria-valuenow]) #done { inline-size: 35%; animation: pass 1.4s ease-in-out infinite; }
    @keyframes pass { from { translate: -110%; } to { translate: 300%; } }`;
  static override readonly markup =
    '<div id="bar" role="progressbar" aria-valuemin="0"><div id="done"></div></div>';

  protected override draw(): void {
    const bar = this.piece('bar');
    const max = this.number('max') || 1;
    const value = Math.min(Math.max(this.number('value'), 0), max);
    const known = this.hasAttribute('value') || value > 0;
    bar.dataset['tone'] = this.text('tone');
    setOrRemove(bar, 'aria-label', this.text('accessibilityLabel'));
    bar.setAttribute('aria-valuemax', String(max));
    setOrRemove(bar, 'aria-valuenow', known ? String(value) : '');
    this.piece('done').style.inlineSize = known ? `${(value / max) * 100}%` : '';
  }
}

export const progressElements = { 's-progress': Progress, 's-spinner': Spinner };

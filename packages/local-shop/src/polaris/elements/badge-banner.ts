import { PolarisElement } from '../kernel/element.ts';
import { setText } from '../kernel/field.ts';
import { drawIcon } from '../kernel/icons.ts';
import { toneRules } from '../kernel/tones.ts';
import { isFilled } from './page.ts';

class Badge extends PolarisElement {
  static override readonly css = `:host { display: inline-block; max-inline-size: 100%; }
    #badge { display: inline-flex; align-items: center; gap: 4px; padding: 0 8px; border-radius: var(--corner-round); background: var(--fill); color: #42474e; font-size: 12px; line-height: 20px; font-weight: 550; }
    #badge[data-size^=large] { padding-block: 2px; font-size: 13px; }
    ${toneRules('#badge')}
    #badge[data-strong] { background: currentcolor; } #badge[data-strong] > span { color: #fff; }
    #icon { margin-inline-start: -4px; } #icon svg { display: block; inline-size: 16px; block-size: 16px; fill: currentcolor; }`;
  static override readonly markup =
    '<span id="badge"><span id="icon" hidden></span><span><slot></slot></span></span>';
  protected override draw(): void {
    const badge = this.piece('badge');
    drawIcon(this.piece('icon'), this.text('icon'));
    badge.dataset['tone'] = this.text('tone');
    badge.dataset['size'] = this.text('size');
    badge.toggleAttribute('data-strong', this.text('color') === 'strong');
  }
}

/** The sign of each tone, so that it is not told by its colour alone. */
const SIGNS: Readonly<Record<string, string>> = {
  success: 'check-circle',
  warning: 'alert-triangle',
  critical: 'alert-octagon',
};

/** What interrupts is an alert, what informs a status; both are said when they appear, not at every drawing. */
class Banner extends PolarisElement {
  static override readonly css = `:host { display: block; }
    #banner { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px 10px; padding: 12px 16px; border-radius: var(--corner-card); background: var(--fill); }
    ${toneRules('#banner')}
    #sign svg { display: block; inline-size: 20px; block-size: 20px; fill: currentcolor; } #dismiss svg { inline-size: 16px; block-size: 16px; fill: currentcolor; }
    #text { color: var(--ink); min-inline-size: 0; } #heading { font-weight: 650; }
    #actions { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
    ::slotted(:not([slot]):not(:first-child)) { margin-block-start: 4px; }
    #dismiss:not([hidden]) { display: grid; place-items: center; } #dismiss { align-self: start; padding: 0; inline-size: 28px; block-size: 28px; margin: -4px -8px -4px 0; border: 0; border-radius: 8px; background: none; color: var(--ink); cursor: pointer; }
    #dismiss:hover { background: #1c1e2114; }`;
  static override readonly markup = `<div id="banner"><span id="sign" aria-hidden="true"></span>
    <div id="text"><div id="heading"></div><slot></slot><div id="actions" hidden><slot name="secondary-actions"></slot></div></div>
    <button type="button" id="dismiss" aria-label="Dismiss" hidden></button></div>`;

  protected override wire(): void {
    this.root.addEventListener('slotchange', () => this.drawSoon());
    this.piece('dismiss').addEventListener('click', () => {
      this.send('dismiss');
      this.hidden = true;
      this.send('afterhide');
    });
  }

  protected override draw(): void {
    const banner = this.piece('banner');
    const tone = this.text('tone');
    banner.dataset['tone'] = tone;
    drawIcon(this.piece('sign'), SIGNS[tone] ?? 'info');
    banner.setAttribute('role', tone === 'critical' || tone === 'warning' ? 'alert' : 'status');
    setText(this.piece('heading'), this.text('heading'));
    this.piece('heading').hidden = this.text('heading') === '';
    this.piece('actions').hidden = !isFilled(this.piece('actions').firstElementChild);
    if (this.is('dismissible')) drawIcon(this.piece('dismiss'), 'x');
    this.piece('dismiss').hidden = !this.is('dismissible');
  }
}

export const badgeBannerElements = { 's-badge': Badge, 's-banner': Banner };

import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove, setText } from '../kernel/field.ts';
import { headingLevel } from './heading-level.ts';

/** Whether something stands in a slot. */
export const isFilled = (slot: Element | null): boolean =>
  slot instanceof HTMLSlotElement && slot.assignedNodes().length > 0;

/**
 * Content in one column, or two with an `aside`. Its title bar is the part `title-bar`: in the admin App Bridge shows it in
 * the frame and hides this one.
 */
class Page extends PolarisElement {
  static override readonly css = `
    :host { display: block; container-type: inline-size; padding: 16px; }
    #page { max-inline-size: 998px; margin-inline: auto; }
    #page[data-size=small] { max-inline-size: 662px; } #page[data-size=large] { max-inline-size: none; }
    #title-bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block-end: 16px; }
    h1 { flex: 1 1 160px; min-inline-size: 0; margin: 0; font-size: 18px; line-height: 24px; font-weight: 650; }
    #before:not([hidden]) { margin-block-end: 16px; }
    #main, #aside { display: flex; flex-direction: column; gap: 16px; min-inline-size: 0; }
    #columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-items: start; }
    @container (inline-size > 760px) { #columns[data-aside] { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); } }
    @container (inline-size < 520px) { #page { margin-inline: -8px; } }
  `;
  static override readonly markup = `<div id="page">
    <div id="title-bar" part="title-bar"><slot name="breadcrumb-actions"></slot><h1 id="heading"></h1><slot name="accessory"></slot>
      <slot name="secondary-actions"></slot><slot name="primary-action"></slot></div>
    <div id="before" hidden><slot name="supplemental-start"></slot></div>
    <div id="columns"><div id="main"><slot></slot></div><div id="aside" hidden><slot name="aside"></slot></div></div></div>`;

  protected override wire(): void {
    this.root.addEventListener('slotchange', () => this.drawSoon());
  }

  protected override draw(): void {
    setText(this.piece('heading'), this.text('heading'));
    this.piece('heading').hidden = this.text('heading') === '';
    this.piece('page').dataset['size'] = this.text('inlineSize');
    this.piece('before').hidden = !isFilled(this.piece('before').firstElementChild);
    const aside = this.text('inlineSize') === 'base' && isFilled(this.piece('aside').firstElementChild);
    this.piece('aside').hidden = !isFilled(this.piece('aside').firstElementChild);
    this.piece('columns').toggleAttribute('data-aside', aside);
  }
}

/** A card. A section within a section is a part of it, with a smaller heading; in a menu it is a group of its items. */
class Section extends PolarisElement {
  static override readonly css = `
    :host { display: block; min-inline-size: 0; }
    #section { position: relative; padding: 16px; background: var(--card); border-radius: var(--corner-card); box-shadow: 0 0 0 1px #1c1e2112, var(--shadow-card); }
    #section[data-within] { padding: 0; background: none; border-radius: 0; box-shadow: none; }
    #section[data-padding=none] { padding: 0; overflow: clip; }
    #section[data-padding=none] > #top { padding: 16px 16px 0; }
    #top { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 4px 8px; margin-block-end: 12px; }
    #titles { flex: 1; min-inline-size: min(160px, 100%); }
    #heading { font-size: 14px; line-height: 20px; font-weight: 650; text-wrap: balance; }
    [data-within] #heading { font-size: 13px; }
    #subheading { color: var(--ink-soft); }
    ::slotted(:not([slot]):not(:first-child)) { margin-block-start: 12px; }
    #section[data-padding=none] ::slotted(:not([slot])) { margin-block-start: 0; }
    [data-menu] #heading { padding: 6px 8px 2px; font-size: 12px; color: var(--ink-soft); } [data-menu] #top { margin: 0; }
    [data-menu] ::slotted(:not([slot])) { display: block; margin-block-start: 0 !important; }
  `;
  static override readonly markup = `<div id="section"><div id="top"><slot name="graphic"></slot>
    <div id="titles"><div id="heading" role="heading"></div><div id="subheading"></div></div>
    <slot name="accessory"></slot><slot name="supplemental"></slot><slot name="secondary-actions"></slot><slot name="primary-action"></slot></div>
    <slot id="content"></slot></div>`;

  protected override wire(): void {
    this.root.addEventListener('slotchange', () => this.drawSoon());
  }

  protected override draw(): void {
    const inMenu = this.closest('s-menu') !== null;
    const title = this.text('heading');
    const heading = this.piece('heading');
    setText(heading, title);
    heading.hidden = title === '';
    setOrRemove(heading, 'role', inMenu ? '' : 'heading');
    setOrRemove(heading, 'aria-level', inMenu ? '' : String(headingLevel(this)));
    setText(this.piece('subheading'), this.text('subheading'));
    this.piece('subheading').hidden = this.text('subheading') === '';
    this.piece('top').hidden = title === '' && !this.#actionsFilled();
    const section = this.piece('section');
    section.toggleAttribute(
      'data-within',
      inMenu || this.parentElement?.closest('s-section, s-modal') != null,
    );
    section.toggleAttribute('data-menu', inMenu);
    section.dataset['padding'] = this.text('padding');
    const label = this.text('accessibilityLabel') || title;
    setOrRemove(section, 'role', inMenu ? 'group' : label && 'region');
    setOrRemove(section, 'aria-label', label);
  }

  #actionsFilled(): boolean {
    return [...this.piece('top').querySelectorAll('slot')].some(isFilled);
  }
}

export const pageElements = { 's-page': Page, 's-section': Section };

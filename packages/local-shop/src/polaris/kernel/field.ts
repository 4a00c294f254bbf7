import { FormElement } from './form-element.ts';

/** Looks of label, box, details and error: the start of every field's sheet. */
export const FIELD_CSS = `
  :host { display: block; }
  #label { display: block; inline-size: fit-content; margin-block-end: 4px; }
  #box { display: flex; align-items: center; gap: 6px; min-block-size: 34px; padding-inline: 10px; background: var(--card); border: 1px solid var(--line); border-radius: var(--corner); }
  #box:hover { border-color: var(--line-hover); }
  #box:focus-within { outline: 2px solid var(--focus); outline-offset: 0; border-color: var(--focus); }
  #box > :is(input, select, textarea) { flex: 1; inline-size: 100%; min-inline-size: 0; border: 0; padding: 6px 0; background: none; outline: none; }
  #box > .affix { color: var(--ink-soft); white-space: nowrap; }
  .icon svg { display: block; inline-size: 20px; block-size: 20px; fill: var(--ink-soft); }
  ::placeholder { color: var(--ink-soft); opacity: 1; }
  [data-bad] #box { border-color: var(--critical); background: var(--critical-fill); }
  [data-off] #box { background: var(--sunken); border-color: var(--edge); color: var(--ink-soft); }
  [data-off] #label { color: var(--ink-soft); }
  [data-fixed] #box { background: var(--sunken); border-color: var(--edge); }
  #details, #error { margin-block-start: 4px; }
  #details { color: var(--ink-soft); }
  #error { color: var(--critical); display: flex; gap: 6px; }
  #error::before { content: ''; flex: none; inline-size: 16px; block-size: 16px; margin-block-start: 2px; background: center / contain no-repeat url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='%23a91d14'/%3E%3Cpath d='M8 4.5v4' stroke='white' stroke-width='1.6' stroke-linecap='round'/%3E%3Ccircle cx='8' cy='11.2' r='1' fill='white'/%3E%3C/svg%3E"); }
`;

/** The label before a field's control, and its details and error after it, which describe the control by their ids. */
export const fieldMarkup = (control: string): string => `
  <div id="field"><label id="label" for="control"></label>${control}
  ${AFTER_CONTROL}</div>`;

export const AFTER_CONTROL = `<div id="details" hidden><span id="details-text"></span><slot name="details"></slot></div>
  <div id="error" aria-live="polite" hidden><span><span id="error-text"></span><slot name="error"></slot></span></div>`;

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * A field with a label. One native control in the shadow tree, with the id `control`, carries label, description, state and
 * keyboard; the element carries the value.
 */
export abstract class FieldElement extends FormElement {
  protected override wire(): void {
    for (const part of ['details', 'error'])
      this.piece(part)
        .querySelector('slot')
        ?.addEventListener('slotchange', () => this.drawSoon());
  }

  protected override draw(): void {
    const label = this.piece('label');
    setText(label, this.text('label'));
    label.classList.toggle('unseen', this.text('labelAccessibilityVisibility') === 'exclusive');
    const described = ['error', 'details'].filter((part) => this.#drawDescription(part));
    const field = this.piece('field');
    field.toggleAttribute('data-bad', described.includes('error'));
    field.toggleAttribute('data-off', this.disabledNow);
    field.toggleAttribute('data-fixed', this.is('readOnly'));
    this.describe(described);
    this.submitValue();
    if (this.text('label') === '') console.error(`[polaris] <${this.localName}>: a field needs a label`);
  }

  /** Wires what describes the field, error first, to what screen readers meet. */
  protected describe(parts: readonly string[]): void {
    const control = this.piece('control');
    if (parts.length > 0) control.setAttribute('aria-describedby', parts.join(' '));
    else control.removeAttribute('aria-describedby');
    if (parts.includes('error')) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }

  /** Text by attribute or content by slot; whether there is any. */
  #drawDescription(name: string): boolean {
    const part = this.piece(name);
    setText(this.piece(`${name}-text`), this.text(name));
    const slotted = part.querySelector('slot')?.assignedNodes().length ?? 0;
    part.hidden = slotted === 0 && this.text(name) === '';
    return !part.hidden;
  }
}

/** Writes a text only where it differs: a live region would say it again. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Sets an attribute, or takes it away for an empty text. */
export function setOrRemove(element: HTMLElement, name: string, value: string): void {
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}

import { AFTER_CONTROL, FIELD_CSS, FieldElement, setOrRemove } from '../kernel/field.ts';

/** What a checkbox and a switch have in common: on or off, sent as `value` when on. */
abstract class Checkable extends FieldElement {
  get checked(): boolean {
    return this.is('checked');
  }

  set checked(checked: boolean) {
    this.write('checked', checked);
  }

  protected override formValue(): string | null {
    return this.checked ? this.text('value') || 'on' : null;
  }

  protected get box(): HTMLInputElement {
    const box = this.piece('control');
    if (box instanceof HTMLInputElement) return box;
    throw new Error(`The control of <${this.localName}> is no checkbox.`);
  }

  protected override wire(): void {
    super.wire();
    const { box } = this;
    box.addEventListener('input', () => {
      this.write('checked', box.checked);
      this.submitValue();
    });
    box.addEventListener('change', () => this.send('change', { bubbles: true }));
  }

  protected override draw(): void {
    super.draw();
    const { box } = this;
    box.checked = this.checked;
    box.disabled = this.disabledNow;
    box.required = this.is('required');
    setOrRemove(box, 'aria-label', this.text('accessibilityLabel'));
  }
}

const ROW_CSS = `${FIELD_CSS}
  #row { display: flex; gap: 8px; align-items: flex-start; }
  #label { margin: 0; cursor: pointer; }
  #details, #error { margin-block-start: 2px; }`;

class Checkbox extends Checkable {
  static override readonly css = `${ROW_CSS}
    input { appearance: none; flex: none; inline-size: 18px; block-size: 18px; margin-block-start: 1px; border: 1px solid var(--line); border-radius: var(--corner-small); background: var(--card) center / 12px no-repeat; cursor: pointer; }
    input:hover { border-color: var(--line-hover); background-color: var(--sunken); }
    input:checked, input:indeterminate { background-color: var(--ink); border-color: var(--ink); }
    input:checked { background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12' fill='none' stroke='white' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M2 6.5 4.7 9 10 3'/%3E%3C/svg%3E"); }
    input:indeterminate { background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12' stroke='white' stroke-width='2' stroke-linecap='round'%3E%3Cpath d='M2.5 6h7'/%3E%3C/svg%3E"); }
    input:disabled { opacity: 0.5; cursor: default; }
    [data-bad] input { border-color: var(--critical); }
    #details, #error { margin-inline-start: 26px; }`;
  static override readonly markup = `<div id="field"><div id="row"><input type="checkbox" id="control">
    <label id="label" for="control"></label></div>${AFTER_CONTROL}</div>`;

  protected override wire(): void {
    super.wire();
    this.box.addEventListener('input', () => this.write('indeterminate', false));
  }

  protected override draw(): void {
    super.draw();
    this.box.indeterminate = this.is('indeterminate');
  }
}

class Switch extends Checkable {
  static override readonly css = `${ROW_CSS}
    input { appearance: none; flex: none; inline-size: 36px; block-size: 20px; border-radius: var(--corner-round); background: var(--line); cursor: pointer; position: relative; transition: background 0.15s; }
    input::after { content: ''; position: absolute; inset: 2px auto 2px 2px; inline-size: 16px; border-radius: 50%; background: #fff; box-shadow: 0 1px 2px #0003; transition: translate 0.15s; }
    input:hover { background: var(--line-hover); }
    input:checked { background: var(--ink); }
    input:checked::after { translate: 16px; }
    input:disabled { opacity: 0.5; cursor: default; }
    #details, #error { margin-inline-start: 44px; }`;
  static override readonly markup = `<div id="field"><div id="row"><input type="checkbox" role="switch" id="control">
    <label id="label" for="control"></label></div>${AFTER_CONTROL}</div>`;
}

export const toggleElements = { 's-checkbox': Checkbox, 's-switch': Switch };

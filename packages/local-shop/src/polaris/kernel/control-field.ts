import { FieldElement, setText, type Control } from './field.ts';

/** A field whose value is the text of its control: inputs, text areas, selects. */
export abstract class ControlField extends FieldElement {
  protected get control(): Control {
    const control = this.piece('control');
    if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
    )
      return control;
    throw new Error(`The control of <${this.localName}> is no form control.`);
  }

  protected override wire(): void {
    super.wire();
    const { control } = this;
    // The native `input` crosses the shadow root by itself; `change` stops there.
    control.addEventListener('input', () => {
      this.write('value', this.valueOfTyped(control.value));
      this.submitValue();
    });
    control.addEventListener('change', () => {
      this.settle();
      this.send('change', { bubbles: true });
    });
  }

  /** The field's value for what stands in the control. */
  protected valueOfTyped(typed: string): string {
    return typed;
  }

  /** What stands in the control for the field's value. */
  protected typedOfValue(value: string): string {
    return value;
  }

  /** The typing is over: the moment to write the value in its usual form. */
  protected settle(): void {}

  protected override draw(): void {
    super.draw();
    const { control } = this;
    control.disabled = this.disabledNow;
    control.required = this.is('required');
    if (!(control instanceof HTMLSelectElement)) {
      control.readOnly = this.is('readOnly');
      control.placeholder = this.text('placeholder');
    }
    const autocomplete = this.text('autocomplete');
    if (autocomplete) control.setAttribute('autocomplete', autocomplete);
    this.drawValue();
  }

  protected drawValue(): void {
    const { control, value } = this;
    // Typing that means the same value stays as it was typed.
    if (this.valueOfTyped(control.value) !== value) control.value = this.typedOfValue(value);
  }

  /** Text before or after the control; `exclusive` to sight, as the label says it where it matters. */
  protected drawAffix(part: 'prefix' | 'suffix'): void {
    const affix = this.piece(part);
    setText(affix, this.text(part));
    affix.hidden = this.text(part) === '';
  }
}

import { PolarisElement } from './element.ts';

/** An element that takes part in the form around it, by its name. */
export abstract class FormElement extends PolarisElement {
  static readonly formAssociated = true;
  static override readonly delegatesFocus: boolean = true;
  readonly #internals = this.attachInternals();
  #disabledByFieldset = false;

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get value(): string {
    return this.text('value');
  }

  set value(value: string) {
    this.write('value', value);
  }

  /** A reset of the form leads back to what the attributes say. */
  formResetCallback(): void {
    this.restore();
    this.draw();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledByFieldset = disabled;
    this.drawSoon();
  }

  protected get disabledNow(): boolean {
    return this.#disabledByFieldset || this.is('disabled');
  }

  /** What the form sends under the element's name; `null` sends nothing. */
  protected formValue(): string | FormData | null {
    return this.value;
  }

  protected submitValue(): void {
    this.#internals.setFormValue(this.disabledNow ? null : this.formValue());
  }

  /** What somebody does here, said as the platform says it of its own controls. */
  protected sayInput(): void {
    this.submitValue();
    this.send('input', { bubbles: true });
  }

  protected sayChange(): void {
    this.send('change', { bubbles: true });
  }
}

import { ControlField } from '../kernel/control-field.ts';
import { FIELD_CSS, fieldMarkup } from '../kernel/field.ts';
import { FormElement } from '../kernel/form-element.ts';

/** `#1a2b3c`, and `#1a2b3c80` where transparency is allowed. */
const isColor = (text: string, alpha: boolean): boolean =>
  (alpha ? /^#[\da-f]{6}([\da-f]{2})?$/i : /^#[\da-f]{6}$/i).test(text);

/** The browser's own picker of colours, and a slider for transparency. */
class ColorPicker extends FormElement {
  static override readonly css = `:host { display: block; }
    #picker { display: grid; gap: 8px; inline-size: fit-content; }
    #color { inline-size: 160px; block-size: 96px; padding: 0; border: 1px solid var(--edge); border-radius: var(--corner); background: none; cursor: pointer; }
    #alpha { inline-size: 160px; accent-color: var(--ink); }`;
  static override readonly markup = `<div id="picker"><input type="color" id="color" aria-label="Color">
    <input type="range" id="alpha" min="0" max="255" aria-label="Opacity" hidden></div>`;

  #input(id: 'color' | 'alpha'): HTMLInputElement {
    const input = this.piece(id);
    if (input instanceof HTMLInputElement) return input;
    throw new Error(`<s-color-picker> has no input "${id}".`);
  }

  protected override wire(): void {
    for (const id of ['color', 'alpha'] as const) {
      this.#input(id).addEventListener('input', (event) => {
        event.stopPropagation();
        const opacity = Number(this.#input('alpha').value).toString(16).padStart(2, '0');
        this.value = this.#input('color').value + (this.is('alpha') ? opacity : '');
        this.sayInput();
      });
      this.#input(id).addEventListener('change', () => this.sayChange());
    }
  }

  protected override draw(): void {
    const color = isColor(this.value, true) ? this.value : '#000000ff';
    this.#input('color').value = color.slice(0, 7);
    this.#input('alpha').value = String(Number.parseInt(color.slice(7) || 'ff', 16));
    this.#input('alpha').hidden = !this.is('alpha');
    this.submitValue();
  }
}

/** A colour as text beside a swatch that opens the browser's picker. */
class ColorField extends ControlField {
  static override readonly css = `${FIELD_CSS}
    #box > #swatch { flex: none; inline-size: 22px; block-size: 22px; padding: 0; border: 1px solid var(--edge); border-radius: 6px; background: none; cursor: pointer; }
    #swatch::-webkit-color-swatch-wrapper { padding: 0; } #swatch::-webkit-color-swatch { border: 0; border-radius: 5px; }`;
  static override readonly markup = fieldMarkup(
    '<div id="box"><input type="color" id="swatch" aria-label="Choose a color"><input id="control" type="text"></div>',
  );

  protected override valueOfTyped(typed: string): string {
    const color = typed.trim();
    return isColor(color, this.is('alpha')) ? color : '';
  }

  protected override wire(): void {
    super.wire();
    const swatch = this.#swatch;
    swatch.addEventListener('input', (event) => {
      event.stopPropagation();
      this.value = swatch.value;
      this.sayInput();
    });
    swatch.addEventListener('change', () => this.sayChange());
  }

  protected override draw(): void {
    super.draw();
    this.#swatch.value = this.value.slice(0, 7) || '#000000';
    this.#swatch.disabled = this.disabledNow || this.is('readOnly');
  }

  get #swatch(): HTMLInputElement {
    const swatch = this.piece('swatch');
    if (swatch instanceof HTMLInputElement) return swatch;
    throw new Error('<s-color-field> has no swatch.');
  }
}

export const colorElements = { 's-color-field': ColorField, 's-color-picker': ColorPicker };

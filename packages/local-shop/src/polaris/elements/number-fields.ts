import { ControlField } from '../kernel/control-field.ts';
import { FIELD_CSS, fieldMarkup, setOrRemove, setText } from '../kernel/field.ts';

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/;

/**
 * A field of a number, whose value is a text in English notation. What is no number is no value, as in HTML's own number
 * field; how Shopify's takes `1,000` or `$5` is not documented, so that nothing may depend on its being kept.
 */
abstract class FieldOfNumber extends ControlField {
  protected override valueOfTyped(typed: string): string {
    return NUMBER.test(typed) ? typed.trim() : '';
  }
}

class NumberField extends FieldOfNumber {
  static override readonly css = `${FIELD_CSS}
    #control { font-variant-numeric: tabular-nums; }
    #steps { display: grid; margin-inline-end: -6px; visibility: hidden; }
    #box:is(:hover, :focus-within) #steps { visibility: visible; }
    [data-off] #steps, [data-fixed] #steps { display: none; }
    #steps button { display: grid; place-items: center; inline-size: 22px; block-size: 14px; padding: 0; border: 0; border-radius: 4px; background: none; cursor: pointer; }
    #steps button:hover { background: var(--fill); }
    #steps button::before { content: ''; border: 4px solid transparent; border-block-end: 5px solid var(--ink-soft); translate: 0 -2px; }
    #steps #down::before { rotate: 180deg; translate: 0 2px; }`;
  static override readonly markup = fieldMarkup(`<div id="box"><span id="prefix" class="affix" hidden></span>
    <input id="control" type="text" role="spinbutton" autocomplete="off"><span id="suffix" class="affix" hidden></span>
    <span id="steps" aria-hidden="true"><button type="button" id="up" tabindex="-1"></button><button type="button" id="down" tabindex="-1"></button></span></div>`);

  protected override wire(): void {
    super.wire();
    this.piece('control').addEventListener('keydown', (event) => {
      const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (direction === undefined || this.is('readOnly')) return;
      event.preventDefault();
      this.#step(direction);
    });
    this.piece('up').addEventListener('click', () => this.#step(1));
    this.piece('down').addEventListener('click', () => this.#step(-1));
  }

  protected override draw(): void {
    super.draw();
    this.drawAffix('prefix');
    this.drawAffix('suffix');
    const { control } = this;
    control.inputMode = this.text('inputMode');
    for (const [limit, attribute] of [
      ['min', 'aria-valuemin'],
      ['max', 'aria-valuemax'],
    ] as const)
      setOrRemove(control, attribute, Number.isFinite(this.number(limit)) ? this.text(limit) : '');
  }

  protected override submitValue(): void {
    super.submitValue();
    setOrRemove(this.control, 'aria-valuenow', this.value);
  }

  /** One step up or down, kept within the limits and free of what binary fractions add. */
  #step(direction: number): void {
    const step = this.number('step');
    const wanted = Number(this.value) + direction * step;
    const kept = Math.min(Math.max(wanted, this.number('min')), this.number('max'));
    const places = Math.max(placesOf(String(step)), placesOf(this.value));
    const { control } = this;
    control.value = kept.toFixed(places);
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change'));
  }
}

const placesOf = (number: string): number => number.split('.')[1]?.length ?? 0;

interface Currency {
  readonly symbol: string;
  readonly places: number;
}

const currencies = new Map<string, Currency>();

/** Sign and decimal places of a currency; looked up once, as Intl takes its time. */
function currencyOf(code: string): Currency {
  const known = currencies.get(code);
  if (known) return known;
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  });
  const symbol = format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? '';
  const currency = { symbol, places: format.resolvedOptions().maximumFractionDigits ?? 2 };
  currencies.set(code, currency);
  return currency;
}

class MoneyField extends FieldOfNumber {
  static override readonly css = `${FIELD_CSS} #control { font-variant-numeric: tabular-nums; }`;
  static override readonly markup = fieldMarkup(`<div id="box"><span id="symbol" class="affix"></span>
    <input id="control" type="text" inputmode="decimal"><span id="code" class="affix"></span></div>`);

  get #code(): string {
    const code = this.text('currencyCode');
    // `auto` is the shop's own currency, which this script does not know.
    return /^[A-Z]{3}$/.test(code) ? code : 'USD';
  }

  protected override settle(): void {
    if (this.value === '') return;
    this.write('value', Number(this.value).toFixed(currencyOf(this.#code).places));
    this.control.value = this.value;
    this.submitValue();
  }

  protected override draw(): void {
    super.draw();
    setText(this.piece('symbol'), currencyOf(this.#code).symbol);
    setText(this.piece('code'), this.#code);
  }
}

export const numberFieldElements = { 's-money-field': MoneyField, 's-number-field': NumberField };

import { ControlField } from '../kernel/control-field.ts';
import { PolarisElement } from '../kernel/element.ts';
import { FIELD_CSS, fieldMarkup } from '../kernel/field.ts';

/** An option is data; its select shows it in a native list. */
class Option extends PolarisElement {
  static override readonly css = ':host { display: none; }';

  /** Its own text where it has no value, as in HTML. */
  get value(): string {
    return this.getAttribute('value') ?? this.label;
  }

  get label(): string {
    return this.textContent.trim();
  }

  get selectable(): boolean {
    return !this.is('disabled');
  }

  get selectedAtStart(): boolean {
    return this.is('selected');
  }

  toNative(): HTMLElement {
    const option = new window.Option(this.label, this.value);
    option.disabled = this.is('disabled');
    return option;
  }
}

class OptionGroup extends PolarisElement {
  static override readonly css = ':host { display: none; }';

  toNative(): HTMLElement {
    const group = document.createElement('optgroup');
    group.label = this.text('label');
    group.disabled = this.is('disabled');
    group.append(...nativeOptions(this));
    return group;
  }
}

const nativeOptions = (list: Element): readonly HTMLElement[] =>
  [...list.children].flatMap((child) =>
    child instanceof Option || child instanceof OptionGroup ? [child.toNative()] : [],
  );

class Select extends ControlField {
  static override readonly css = `${FIELD_CSS}
    #box { padding-inline-end: 0; position: relative; }
    #box > select { appearance: none; padding-inline-end: 30px; cursor: pointer; text-overflow: ellipsis; }
    #box::after { content: ''; position: absolute; inset-inline-end: 12px; inline-size: 7px; block-size: 7px; border: solid var(--ink-soft); border-width: 0 1.5px 1.5px 0; rotate: 45deg; translate: 0 -2px; pointer-events: none; }`;
  static override readonly markup = fieldMarkup(
    '<div id="box"><select id="control"></select></div><slot hidden></slot>',
  );
  /** React may add, change and take away options at any time. */
  readonly #changes = new MutationObserver(() => this.draw());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#changes.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
  }

  disconnectedCallback(): void {
    this.#changes.disconnect();
  }

  /** Without a choice it is the first option's, which the form sends although the placeholder shows: Shopify's does so too. */
  override get value(): string {
    return this.#chosen || (this.#options.find((option) => option.selectable)?.value ?? '');
  }

  override set value(value: string) {
    super.value = value;
  }

  override formResetCallback(): void {
    this.forget('value');
    super.formResetCallback();
  }

  get #options(): readonly Option[] {
    return [...this.querySelectorAll('s-option')].filter((option) => option instanceof Option);
  }

  get #chosen(): string {
    return this.text('value') || (this.#options.find((option) => option.selectedAtStart)?.value ?? '');
  }

  protected override drawValue(): void {
    const { control } = this;
    const placeholder = this.text('placeholder');
    const options = nativeOptions(this);
    const list = placeholder ? [new window.Option(placeholder, ''), ...options] : options;
    const inner = list.map((option) => option.outerHTML).join('');
    if (control.innerHTML !== inner) control.replaceChildren(...list);
    control.value = placeholder ? this.#chosen : this.value;
  }
}

export const selectElements = { 's-option': Option, 's-option-group': OptionGroup, 's-select': Select };

import { PolarisElement } from '../kernel/element.ts';
import { AFTER_CONTROL, FIELD_CSS, FieldElement, setOrRemove } from '../kernel/field.ts';

/** What a choice asks of the list it stands in. */
interface Choices {
  readonly sort: 'radio' | 'checkbox';
  readonly disabledForAll: boolean;
  chosen(choice: Choice, on: boolean): void;
  move(from: Choice, by: number): void;
}

/** One radio button or checkbox with its label, details and what stands within the choice. */
class Choice extends PolarisElement {
  static override readonly delegatesFocus = true;
  static override readonly css = `:host { display: block; }
    #row { display: grid; grid-template-columns: 18px minmax(0, 1fr); column-gap: 8px; align-items: start; }
    input { appearance: none; inline-size: 18px; block-size: 18px; margin: 1px 0 0; border: 1px solid var(--line); background: var(--card) center / 12px no-repeat; cursor: pointer; }
    input[type=radio] { border-radius: 50%; }
    input[type=checkbox] { border-radius: var(--corner-small); }
    input:hover { border-color: var(--line-hover); }
    input[type=radio]:checked { border: 5px solid var(--ink); }
    input[type=checkbox]:checked { background-color: var(--ink); border-color: var(--ink); background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12' fill='none' stroke='white' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M2 6.5 4.7 9 10 3'/%3E%3C/svg%3E"); }
    input:disabled { opacity: 0.5; }
    label { cursor: pointer; }
    input:disabled, input:disabled + label { cursor: default; color: var(--ink-soft); }
    #details, #more { grid-column: 2; }
    #details { color: var(--ink-soft); }
    #more ::slotted(*) { display: block; margin-block-start: 8px; }`;
  static override readonly markup = `<div id="row"><input id="control" aria-describedby="details"><label for="control"><slot></slot></label>
    <div id="details"><slot name="details"></slot></div><div id="more"><slot name="secondary-content"></slot></div></div>`;

  get selected(): boolean {
    return this.is('selected');
  }

  set selected(selected: boolean) {
    this.write('selected', selected);
  }

  /** Its own text where it has no value. */
  get value(): string {
    return this.getAttribute('value') ?? this.textContent.trim();
  }

  get selectable(): boolean {
    return !this.is('disabled');
  }

  restoreStart(): void {
    this.restore();
    this.drawSoon();
  }

  /** Of a list of radio buttons only one is in the way of the Tab key. */
  set inTabOrder(on: boolean) {
    this.#input.tabIndex = on ? 0 : -1;
  }

  set place({ at, of }: { readonly at: number; readonly of: number }) {
    const radio = this.#input.type === 'radio';
    setOrRemove(this.#input, 'aria-posinset', radio ? String(at) : '');
    setOrRemove(this.#input, 'aria-setsize', radio ? String(of) : '');
  }

  get #input(): HTMLInputElement {
    const input = this.piece('control');
    if (input instanceof HTMLInputElement) return input;
    throw new Error('The control of <s-choice> is no input.');
  }

  get #list(): Choices | null {
    const list = this.closest('s-choice-list');
    return list instanceof ChoiceList ? list : null;
  }

  protected override wire(): void {
    const input = this.#input;
    // The list says what happened: a choice has no events of its own.
    for (const type of ['input', 'change']) input.addEventListener(type, (event) => event.stopPropagation());
    input.addEventListener('input', () => this.#list?.chosen(this, input.checked));
    input.addEventListener('keydown', (event) => {
      const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (by === undefined || input.type !== 'radio') return;
      event.preventDefault();
      this.#list?.move(this, by);
    });
  }

  override draw(): void {
    const input = this.#input;
    const list = this.#list;
    input.type = list?.sort ?? 'radio';
    input.checked = this.selected;
    input.disabled = list?.disabledForAll === true || this.is('disabled');
    setOrRemove(input, 'aria-label', this.text('accessibilityLabel'));
  }
}

/** One of several, or several of them, as one field of the form. */
class ChoiceList extends FieldElement implements Choices {
  static override readonly css = `${FIELD_CSS}
    #control { display: grid; gap: 10px; }
    #label { font-weight: 550; margin-block-end: 8px; }`;
  static override readonly markup = `<div id="field"><div id="label"></div>
    <div id="control" aria-labelledby="label"><slot></slot></div>${AFTER_CONTROL}</div>`;

  get #choices(): readonly Choice[] {
    return [...this.querySelectorAll('s-choice')].filter((choice) => choice instanceof Choice);
  }

  get sort(): 'radio' | 'checkbox' {
    return this.is('multiple') ? 'checkbox' : 'radio';
  }

  get disabledForAll(): boolean {
    return this.disabledNow;
  }

  get values(): readonly string[] {
    return this.#choices.filter((choice) => choice.selected).map((choice) => choice.value);
  }

  set values(values: readonly string[]) {
    for (const choice of this.#choices) choice.selected = values.includes(choice.value);
    this.drawSoon();
  }

  override get value(): string {
    return this.values[0] ?? '';
  }

  override formResetCallback(): void {
    for (const choice of this.#choices) choice.restoreStart();
    super.formResetCallback();
  }

  chosen(choice: Choice, on: boolean): void {
    if (this.sort === 'radio') for (const each of this.#choices) each.selected = each === choice;
    else choice.selected = on;
    this.draw();
    this.send('input', { bubbles: true });
    this.send('change', { bubbles: true });
  }

  move(from: Choice, by: number): void {
    const choices = this.#choices.filter((choice) => choice.selectable);
    const next = choices.at((choices.indexOf(from) + by) % choices.length);
    if (!next) return;
    next.focus();
    this.chosen(next, true);
  }

  protected override formValue(): FormData | null {
    const name = this.getAttribute('name');
    if (!name || this.values.length === 0) return null;
    const data = new FormData();
    for (const value of this.values) data.append(name, value);
    return data;
  }

  protected override wire(): void {
    super.wire();
    this.root.querySelector('#control slot')?.addEventListener('slotchange', () => this.draw());
    // A choice whose attributes change tells nobody; what the form would send and who takes the Tab key may differ.
    new MutationObserver(() => this.drawSoon()).observe(this, {
      subtree: true,
      attributeFilter: ['selected', 'value', 'disabled'],
    });
  }

  protected override draw(): void {
    super.draw();
    const group = this.piece('control');
    group.setAttribute('role', this.sort === 'radio' ? 'radiogroup' : 'group');
    const choices = this.#choices.filter(
      (choice) => choice.isConnected && choice.shadowRoot?.hasChildNodes(),
    );
    const tabStop = choices.find((choice) => choice.selected) ?? choices.find((choice) => choice.selectable);
    choices.forEach((choice, index) => {
      choice.draw();
      choice.place = { at: index + 1, of: choices.length };
      choice.inTabOrder = this.sort === 'checkbox' || choice === tabStop;
    });
  }

  protected override describe(parts: readonly string[]): void {
    const group = this.piece('control');
    setOrRemove(group, 'aria-describedby', parts.join(' '));
    setOrRemove(group, 'aria-invalid', this.sort === 'radio' && parts.includes('error') ? 'true' : '');
  }
}

export const choiceElements = { 's-choice': Choice, 's-choice-list': ChoiceList };

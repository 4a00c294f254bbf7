import { make, setAttribute } from '../dom.ts';
import { showError } from './fields.ts';
import { textOf, type ElementView, type Properties } from './view.ts';

/** What a list asks of the choices in it; each choice offers itself to the list around it by `offerTo`. */
interface Choice {
  readonly value: () => string;
  readonly isSelected: () => boolean;
  readonly select: (selected: boolean) => void;
  readonly draw: (list: Properties) => void;
  readonly focus: () => void;
}

const OFFER = 'choice-offers';
const CHOSEN = 'choice-chosen';

/** One of several, or several of them: native radio buttons or checkboxes, each in its own `s-choice`. */
export const choiceList: ElementView = ({ root, host, emit }) => {
  const label = make('div', { id: 'label' });
  const group = make('div', { class: 'choices', 'aria-labelledby': 'label' }, make('slot'));
  const error = make('p', { id: 'error', class: 'error', 'aria-live': 'polite' });
  root.append(make('div', { class: 'field' }, label, group), error);
  const choices = new Map<Element, Choice>();
  let properties: Properties = {};

  const standing = () => [...host.querySelectorAll('s-choice')].flatMap((each) => choices.get(each) ?? []);
  const drawAll = () => {
    for (const choice of standing()) choice.draw(properties);
  };
  host.addEventListener(OFFER, (event) => {
    const choice = choiceOf(event);
    if (!choice || !(event.target instanceof Element)) return;
    choices.set(event.target, choice);
    follow();
  });
  host.addEventListener(CHOSEN, (event) => {
    const chosen = choiceOf(event);
    if (!properties.multiple) for (const choice of standing()) if (choice !== chosen) choice.select(false);
    const values = standing().flatMap((choice) => (choice.isSelected() ? [choice.value()] : []));
    emit('change', { values });
  });
  host.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined || properties.multiple) return;
    event.preventDefault();
    const all = standing();
    const next = all.at((all.findIndex((choice) => choice.isSelected()) + by) % all.length);
    next?.focus();
  });

  /** `values` rules where the extension sets it; otherwise each choice keeps what it was and what is chosen. */
  function follow(): void {
    const { values } = properties;
    if (Array.isArray(values))
      for (const choice of standing()) choice.select(values.includes(choice.value()));
    drawAll();
  }
  return (next) => {
    properties = next;
    group.role = next.multiple ? 'group' : 'radiogroup';
    label.textContent = textOf(next.label) ?? '';
    label.classList.toggle('unseen', next.labelAccessibilityVisibility === 'exclusive');
    showError(group, error, next);
    follow();
  };
};

/** One choice with its label, details, and what shows while it is chosen. */
export const choice: ElementView = ({ root, host }) => {
  const input = make('input', { id: 'control', type: 'radio' });
  const more = make('div', { class: 'details' }, make('slot', { name: 'selectedContent' }));
  const label = make('label', { for: 'control' }, make('slot'));
  const details = make(
    'div',
    { id: 'details', class: 'text', 'data-color': 'subdued' },
    make('slot', { name: 'details' }),
  );
  root.append(
    make(
      'div',
      { class: 'choice' },
      input,
      make('div', {}, label, details, make('slot', { name: 'secondaryContent' }), more),
    ),
  );
  let properties: Properties = {};
  let chosen: boolean | null = null;
  const isSelected = () => chosen ?? Boolean(properties.selected ?? properties.defaultSelected);
  const draw = () => {
    input.checked = isSelected();
    more.hidden = !isSelected();
  };
  const self: Choice = {
    value: () => textOf(properties.value) ?? host.textContent.trim(),
    isSelected,
    select: (selected) => {
      chosen = selected;
      draw();
    },
    draw: (list) => {
      input.type = list.multiple ? 'checkbox' : 'radio';
      input.disabled = Boolean(list.disabled) || Boolean(properties.disabled);
      draw();
    },
    focus: () => {
      input.focus();
      input.click();
    },
  };
  input.addEventListener('change', () => {
    self.select(input.checked);
    tell(host, CHOSEN, self);
  });
  return (next) => {
    if (next.selected !== properties.selected) chosen = null;
    properties = next;
    setAttribute(input, 'aria-label', textOf(next.accessibilityLabel));
    setAttribute(input, 'aria-invalid', next.error ? 'true' : null);
    setAttribute(input, 'aria-describedby', host.querySelector('[slot="details"]') ? 'details' : null);
    draw();
    tell(host, OFFER, self);
  };
};

function tell(host: HTMLElement, type: string, choice: Choice): void {
  host.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: choice }));
}

function choiceOf(event: Event): Choice | null {
  return event instanceof CustomEvent && isChoice(event.detail) ? event.detail : null;
}

function isChoice(value: unknown): value is Choice {
  return typeof value === 'object' && value !== null && 'isSelected' in value;
}

/** Whether a field of a form differs from its default. Fieldsets, buttons and outputs never do. */
export function isChanged(field: Element): boolean {
  if (field instanceof HTMLInputElement) return isChangedInput(field);
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLSelectElement) return isChangedSelect(field);
  return field.localName.startsWith('s-') && isChangedPolarisField(field);
}

function isChangedInput(field: HTMLInputElement): boolean {
  if (field.type === 'hidden') return false;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.type === 'file') return (field.files?.length ?? 0) > 0;
  return field.value !== field.defaultValue;
}

function isChangedSelect(field: HTMLSelectElement): boolean {
  const options = [...field.options];
  // Without a default of its own a list of one choice starts with its first option.
  if (!field.multiple && !options.some(({ defaultSelected }) => defaultSelected))
    return field.selectedIndex > 0;
  return options.some(({ selected, defaultSelected }) => selected !== defaultSelected);
}

/** A Polaris field's default is what its attributes say, as in HTML. */
function isChangedPolarisField(field: Element): boolean {
  if (field.localName === 's-choice-list')
    return [...field.querySelectorAll('s-choice')].some(isChangedChoice);
  if (field.localName === 's-select') return property(field, 'value') !== defaultOption(field);
  if ('checked' in field) return property(field, 'checked') !== field.hasAttribute('checked');
  if ('value' in field) return property(field, 'value') !== (field.getAttribute('value') ?? '');
  return false;
}

const property = (element: Element, name: string): unknown => Reflect.get(element, name);

const isChangedChoice = (choice: Element): boolean =>
  property(choice, 'selected') !== choice.hasAttribute('selected');

function defaultOption(select: Element): string {
  const written = select.getAttribute('value');
  if (written !== null) return written;
  const options = [...select.querySelectorAll('s-option')];
  const first = select.getAttribute('placeholder') === null ? options[0] : undefined;
  return (options.find((each) => each.hasAttribute('selected')) ?? first)?.getAttribute('value') ?? '';
}

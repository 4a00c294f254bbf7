import type { CheckoutUpdate } from '../update.ts';

/** Puts an update into the page: parts, field values and errors. Focus stays where it was. */
export function showUpdate(update: CheckoutUpdate): void {
  const focused = document.activeElement?.id ?? '';
  for (const [id, markup] of Object.entries(update.fragments)) replacePart(id, markup);
  for (const [name, value] of Object.entries(update.values)) fillField(name, value);
  paintErrors(update.errors);
  if (focused !== '' && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}

/** Parts that did not change stay, so that live regions keep quiet. */
function replacePart(id: string, markup: string): void {
  const element = document.getElementById(id);
  if (!element || element.dataset.markup === markup) return;
  element.dataset.markup = markup;
  element.innerHTML = markup;
}

/** A field that is being typed in is left alone. */
function fillField(name: string, value: string): void {
  const field = document.getElementById(name);
  const fillable = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
  if (!fillable || field === document.activeElement || field.value === value) return;
  field.value = value;
}

function paintErrors(errors: Readonly<Record<string, string>>): void {
  for (const place of document.querySelectorAll('.field-error[id$="-error"]')) {
    const name = place.id.slice(0, -'-error'.length);
    const message = errors[name] ?? '';
    if (place.textContent !== message) place.textContent = message;
    const field = document.getElementById(name);
    if (message) field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
  }
}

/** After a refused order: the first field at fault, or the messages on top. */
export function goToFirstError(): void {
  const field = document.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (field) field.focus();
  else document.getElementById('notices')?.scrollIntoView({ block: 'center' });
}

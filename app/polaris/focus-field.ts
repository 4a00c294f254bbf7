/**
 * Focuses the field of a form that has this name, a custom element's or the browser's own, and brings it into view; of
 * several with one name, the first. `false` when the form has none.
 */
export function focusField(form: HTMLFormElement, name: string): boolean {
  const field = [...form.elements].find((each) => each.getAttribute('name') === name);
  if (!(field instanceof HTMLElement)) return false;
  field.scrollIntoView({ block: 'center' });
  field.focus();
  return true;
}

/** The hidden field of a page's form that tells which opening of the page speaks, and the how-manieth time. */
export const utteranceField = 'said';

/** Writes the next number into a form that is about to be sent. */
export function countUtterance(form: HTMLFormElement): void {
  const field = form.elements.namedItem(utteranceField);
  if (!(field instanceof HTMLInputElement)) return;
  const [page = '', number = '0'] = field.value.split(' ');
  field.value = `${page || crypto.randomUUID()} ${Number(number) + 1}`;
}

import { make } from '../dom.ts';
import { showError, showLabel } from './fields.ts';
import { textOf, type ElementView } from './view.ts';

/**
 * Files, dropped or chosen in the browser's own dialog. Listeners find them in `files` of the element; those that `accept`
 * does not name are not among them and fire `droprejected`. An empty `value` forgets them.
 */
export const dropZone: ElementView = ({ root, emit }) => {
  const input = make('input', { id: 'control', type: 'file' });
  const label = make('label', { for: 'control' });
  const names = make('p', { class: 'note', 'aria-live': 'polite' });
  const zone = make('div', { class: 'drop-zone' }, input, names);
  const error = make('p', { id: 'error', class: 'error', 'aria-live': 'polite' });
  root.append(make('div', { class: 'field' }, label, zone), error);
  let accept = '';
  const show = (files: readonly File[]) => {
    names.textContent = files.map(({ name }) => name).join(', ');
  };
  const take = (given: readonly File[]) => {
    const offered = input.multiple ? given : given.slice(0, 1);
    const files = offered.filter((file) => isAccepted(file, accept));
    if (files.length < given.length) emit('droprejected');
    const [first] = files;
    if (!first) return;
    show(files);
    // As an input of the web says it: never the real path.
    const state = { files, value: `C:\\fakepath\\${first.name}` };
    emit('input', state);
    emit('change', state);
  };
  input.addEventListener('input', (event) => event.stopPropagation());
  input.addEventListener('change', () => take([...(input.files ?? [])]));
  zone.addEventListener('dragover', (event) => event.preventDefault());
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    if (!input.disabled) take([...(event.dataTransfer?.files ?? [])]);
  });
  return (properties) => {
    accept = textOf(properties.accept) ?? '';
    input.accept = accept;
    input.multiple = Boolean(properties.multiple);
    input.disabled = Boolean(properties.disabled);
    input.required = Boolean(properties.required);
    if (textOf(properties.value) === null) {
      input.value = '';
      show([]);
    }
    showLabel(label, input, properties);
    showError(input, error, properties);
  };
};

/** Whether a file is of one of the kinds that are named: `.pdf`, `image/*`, `image/png`; none named is any. */
export function isAccepted({ name, type }: { readonly name: string; readonly type: string }, accept: string) {
  const kinds = accept.split(',').map((kind) => kind.trim().toLowerCase());
  return kinds.some(
    (kind) =>
      kind === '' ||
      kind === type ||
      (kind.startsWith('.') && name.toLowerCase().endsWith(kind)) ||
      (kind.endsWith('/*') && type.startsWith(kind.slice(0, -1))),
  );
}

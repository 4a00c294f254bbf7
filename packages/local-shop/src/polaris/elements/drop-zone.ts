import { AFTER_CONTROL, FIELD_CSS, FieldElement, setOrRemove } from '../kernel/field.ts';
import { iconNamed } from '../kernel/icons.ts';

/** Whether a file is of one of the accepted kinds: `.pdf`, `image/*`, `text/csv`; none named accepts all. */
function isAccepted(file: File, accept: string): boolean {
  const kinds = accept.split(',').map((kind) => kind.trim().toLowerCase());
  return kinds.some(
    (kind) =>
      kind === '' ||
      kind === file.type ||
      (kind.startsWith('.') && file.name.toLowerCase().endsWith(kind)) ||
      (kind.endsWith('/*') && file.type.startsWith(kind.slice(0, -1))),
  );
}

/** Files, dropped or chosen in the browser's own dialog. */
class DropZone extends FieldElement {
  static override readonly css = `${FIELD_CSS}
    #zone { position: relative; display: grid; justify-items: center; gap: 6px; padding: 20px 16px; border: 1px dashed var(--line); border-radius: var(--corner); background: var(--card); color: var(--ink-soft); text-align: center; }
    #zone:hover, #zone[data-over] { background: var(--sunken); border-color: var(--line-hover); }
    #zone:focus-within { outline: 2px solid var(--focus); outline-offset: 1px; }
    #control { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
    #control:disabled { cursor: default; }
    #zone svg { inline-size: 20px; fill: currentColor; }
    #zone ::slotted(*) { position: relative; pointer-events: none; }
    [data-bad] #zone { border-color: var(--critical); background: var(--critical-fill); }
    [data-off] #zone { background: var(--sunken); }`;
  static override readonly markup = `<div id="field"><label id="label" for="control"></label><div id="zone">
    <input type="file" id="control"><slot><span id="hint">Add files or drop them here</span></slot></div>${AFTER_CONTROL}</div>`;
  #files: readonly File[] = [];

  get files(): readonly File[] {
    return this.#files;
  }

  get #input(): HTMLInputElement {
    const input = this.piece('control');
    if (input instanceof HTMLInputElement) return input;
    throw new Error('The control of <s-drop-zone> is no input.');
  }

  override formResetCallback(): void {
    this.#files = [];
    this.#input.value = '';
    super.formResetCallback();
  }

  protected override formValue(): FormData | null {
    const name = this.getAttribute('name');
    if (!name || this.#files.length === 0) return null;
    const data = new FormData();
    for (const file of this.#files) data.append(name, file);
    return data;
  }

  protected override wire(): void {
    super.wire();
    this.piece('zone').prepend(iconNamed('upload'));
    this.#input.addEventListener('input', (event) => event.stopPropagation());
    this.#input.addEventListener('change', (event) => {
      event.stopPropagation();
      this.#take([...(this.#input.files ?? [])]);
    });
    const zone = this.piece('zone');
    zone.addEventListener('dragover', (event) => {
      event.preventDefault();
      zone.toggleAttribute('data-over', true);
    });
    zone.addEventListener('dragleave', () => zone.toggleAttribute('data-over', false));
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      zone.toggleAttribute('data-over', false);
      if (!this.disabledNow) this.#take([...(event.dataTransfer?.files ?? [])]);
    });
  }

  protected override draw(): void {
    super.draw();
    const input = this.#input;
    input.multiple = this.is('multiple');
    input.accept = this.text('accept');
    input.disabled = this.disabledNow;
    input.required = this.is('required');
    setOrRemove(input, 'aria-label', this.text('accessibilityLabel'));
  }

  #take(files: readonly File[]): void {
    const accepted = files.filter((file) => isAccepted(file, this.text('accept')));
    if (accepted.length < files.length) this.send('droprejected');
    if (accepted.length === 0) return;
    this.#files = this.is('multiple') ? accepted : accepted.slice(0, 1);
    this.sayInput();
    this.sayChange();
  }
}

export const dropZoneElements = { 's-drop-zone': DropZone };

import { shapeOf, elementTable } from './decode-elements.ts';
import { buttonElements } from './elements/button.ts';
import { checkboxElements } from './elements/checkbox.ts';
import { selectElements } from './elements/select.ts';
import { textFieldElements } from './elements/text-fields.ts';
import { define, PolarisElement, type ElementClass } from './kernel/element.ts';

/** Every element that is drawn, by its tag. How a family is added: kernel/element.ts. */
const drawn: Readonly<Record<string, ElementClass>> = {
  ...buttonElements,
  ...checkboxElements,
  ...selectElements,
  ...textFieldElements,
};

const INLINE = new Set(['s-badge', 's-chip', 's-icon', 's-link', 's-number', 's-spinner', 's-text']);

/** Registers all elements of the table. */
export function defineElements(): void {
  for (const [tag, element] of Object.entries(drawn)) {
    const shape = shapeOf(tag);
    if (!shape) throw new Error(`<${tag}> is not in the manifest.`);
    define(tag, element, shape);
  }
  for (const [tag, shape] of Object.entries(elementTable.elements))
    if (!drawn[tag]) define(tag, containerFor(tag), shape);
}

/** What is not drawn yet shows its content. */
function containerFor(tag: string): ElementClass {
  return class extends PolarisElement {
    static override readonly css = `:host { display: ${INLINE.has(tag) ? 'inline' : 'block'}; }`;
    static override readonly markup = [...(shapeOf(tag)?.slots ?? [''])]
      .map((slot) => (slot === '' ? '<slot></slot>' : `<slot name="${slot}"></slot>`))
      .join('');
  };
}

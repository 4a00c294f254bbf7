import { shapeOf, elementTable } from './decode-elements.ts';
import { badgeBannerElements } from './elements/badge-banner.ts';
import { boxElements } from './elements/boxes.ts';
import { clickableElements } from './elements/clickable.ts';
import { listElements } from './elements/lists.ts';
import { modalElements } from './elements/modal.ts';
import { overlayElements } from './elements/overlays.ts';
import { pageElements } from './elements/page.ts';
import { pictureElements } from './elements/pictures.ts';
import { tableElements } from './elements/table.ts';
import { textElements } from './elements/texts.ts';
import { buttonElements } from './elements/button.ts';
import { chipElements } from './elements/chips.ts';
import { choiceElements } from './elements/choice-list.ts';
import { colorElements } from './elements/colors.ts';
import { dateElements } from './elements/dates.ts';
import { dropZoneElements } from './elements/drop-zone.ts';
import { iconAndImageElements } from './elements/icon-image.ts';
import { numberFieldElements } from './elements/number-fields.ts';
import { progressElements } from './elements/progress.ts';
import { selectElements } from './elements/select.ts';
import { textFieldElements } from './elements/text-fields.ts';
import { toggleElements } from './elements/toggles.ts';
import { define, PolarisElement, type ElementClass } from './kernel/element.ts';

/** Every element that is drawn, by its tag. How a family is added: kernel/element.ts. */
const drawn: Readonly<Record<string, ElementClass>> = {
  ...badgeBannerElements,
  ...boxElements,
  ...clickableElements,
  ...listElements,
  ...modalElements,
  ...overlayElements,
  ...pageElements,
  ...pictureElements,
  ...tableElements,
  ...textElements,
  ...buttonElements,
  ...chipElements,
  ...choiceElements,
  ...colorElements,
  ...dateElements,
  ...dropZoneElements,
  ...iconAndImageElements,
  ...numberFieldElements,
  ...progressElements,
  ...selectElements,
  ...textFieldElements,
  ...toggleElements,
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

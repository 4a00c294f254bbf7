import { elementTable } from './decode-elements.ts';
import { badgeBannerElements } from './elements/badge-banner.ts';
import { boxElements } from './elements/boxes.ts';
import { buttonElements } from './elements/buttons.ts';
import { chipElements } from './elements/chips.ts';
import { choiceElements } from './elements/choice-list.ts';
import { clickableElements } from './elements/clickable.ts';
import { colorElements } from './elements/colors.ts';
import { dateElements } from './elements/dates.ts';
import { dropZoneElements } from './elements/drop-zone.ts';
import { iconAndImageElements } from './elements/icon-image.ts';
import { listElements } from './elements/lists.ts';
import { modalElements } from './elements/modal.ts';
import { numberFieldElements } from './elements/number-fields.ts';
import { overlayElements } from './elements/overlays.ts';
import { pageElements } from './elements/page.ts';
import { pictureElements } from './elements/pictures.ts';
import { progressElements } from './elements/progress.ts';
import { selectElements } from './elements/select.ts';
import { tableElements } from './elements/table.ts';
import { textFieldElements } from './elements/text-fields.ts';
import { textElements } from './elements/texts.ts';
import { toggleElements } from './elements/toggles.ts';
import { define, type ElementClass } from './kernel/element.ts';

/** Every element by its tag. How a family is added: kernel/element.ts. */
const drawn: Readonly<Record<string, ElementClass>> = {
  ...badgeBannerElements,
  ...boxElements,
  ...buttonElements,
  ...chipElements,
  ...choiceElements,
  ...clickableElements,
  ...colorElements,
  ...dateElements,
  ...dropZoneElements,
  ...iconAndImageElements,
  ...listElements,
  ...modalElements,
  ...numberFieldElements,
  ...overlayElements,
  ...pageElements,
  ...pictureElements,
  ...progressElements,
  ...selectElements,
  ...tableElements,
  ...textElements,
  ...textFieldElements,
  ...toggleElements,
};

/** Registers all elements of the table. */
export function defineElements(): void {
  for (const [tag, shape] of Object.entries(elementTable.elements)) {
    const element = drawn[tag];
    if (!element) throw new Error(`<${tag}> of the manifest is not drawn.`);
    define(tag, element, shape);
  }
}

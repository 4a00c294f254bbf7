import { make, setAttribute } from '../dom.ts';
import { headingLevel } from './text.ts';
import { textOf, type ElementView, type Properties } from './view.ts';

/** Shopify's spacing scale in pixels. */
const SPACES: Readonly<Record<string, number>> = {
  none: 0,
  'small-500': 2,
  'small-400': 4,
  'small-300': 6,
  'small-200': 8,
  'small-100': 10,
  small: 11,
  base: 14,
  large: 18,
  'large-100': 21,
  'large-200': 24,
  'large-300': 28,
  'large-400': 32,
  'large-500': 40,
};

/** One keyword, or two for block and inline, as CSS; anything else counts as none. */
export function space(value: unknown): string {
  const words = (textOf(value) ?? 'none').split(/\s+/);
  return words.map((word) => `${SPACES[word] ?? 0}px`).join(' ');
}

/** Box and grid item: padding, border and background around the content. */
export const arranged: ElementView = (stage) => {
  const box = drawBox(stage.root);
  return (properties) => arrange(stage.host, box, properties);
};

/** Content one after another, in a column or a row. */
export const stack: ElementView = (stage) => {
  const box = drawBox(stage.root);
  return (properties) => {
    arrange(stage.host, box, properties);
    const inline = properties.direction === 'inline';
    box.style.display = 'flex';
    box.style.flexDirection = inline ? 'row' : 'column';
    box.style.flexWrap = inline ? 'wrap' : 'nowrap';
    box.style.gap = space(properties.gap);
    box.style.alignItems = textOf(properties.alignItems) ?? (inline ? 'center' : 'normal');
    box.style.justifyContent = textOf(properties.justifyContent) ?? 'normal';
  };
};

/** Content in columns and rows. */
export const grid: ElementView = (stage) => {
  const box = drawBox(stage.root);
  return (properties) => {
    arrange(stage.host, box, properties);
    box.style.display = 'grid';
    box.style.gap = space(properties.gap);
    box.style.gridTemplateColumns = textOf(properties.gridTemplateColumns) ?? 'none';
    box.style.gridTemplateRows = textOf(properties.gridTemplateRows) ?? 'none';
    box.style.alignItems = textOf(properties.alignItems) ?? 'normal';
  };
};

/** A named part of the page; its heading is one level below the sections around it. */
export const section: ElementView = ({ root, host }) => {
  const title = make('div', { id: 'title', class: 'heading', role: 'heading' });
  title.ariaLevel = String(headingLevel(host));
  const box = make('section', {}, title, make('slot'));
  root.append(box);
  return (properties) => {
    title.textContent = textOf(properties.heading) ?? '';
    title.hidden = title.textContent === '';
    setAttribute(box, 'aria-label', textOf(properties.accessibilityLabel));
    setAttribute(box, 'aria-labelledby', title.hidden ? null : 'title');
  };
};

/** A line between two parts. */
export const divider: ElementView = ({ root }) => {
  root.append(make('hr'));
  return () => {};
};

function drawBox(root: ShadowRoot): HTMLElement {
  const box = make('div', { class: 'box' }, make('slot'));
  root.append(box);
  return box;
}

function arrange(host: HTMLElement, box: HTMLElement, properties: Properties): void {
  box.style.padding = space(properties.padding);
  box.dataset.border = textOf(properties.border) ?? '';
  box.dataset.background = textOf(properties.background) ?? '';
  box.dataset.radius = textOf(properties.borderRadius) ?? '';
  host.style.display = properties.display === 'none' ? 'none' : '';
  setAttribute(host, 'aria-label', textOf(properties.accessibilityLabel));
  const role = textOf(properties.accessibilityRole);
  setAttribute(host, 'role', role ?? (properties.accessibilityLabel ? 'group' : null));
}

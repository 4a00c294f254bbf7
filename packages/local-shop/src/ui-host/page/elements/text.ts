import { make, setAttribute } from '../dom.ts';
import { textOf, type ElementView } from './view.ts';

const TEXT_TAGS = { strong: 'strong', emphasis: 'em', small: 'small', mark: 'mark', redundant: 's' } as const;

/** Inline text; its type decides the tag that carries the meaning. */
export const text: ElementView = ({ root, host }) => {
  const content = make('slot');
  return (properties) => {
    const type = textOf(properties.type);
    const tag = type !== null && isTextType(type) ? TEXT_TAGS[type] : 'span';
    const shown = make(tag, { class: 'text' }, content);
    shown.dataset.tone = textOf(properties.tone) ?? '';
    shown.dataset.color = textOf(properties.color) ?? '';
    root.replaceChildren(shown);
    setAttribute(host, 'aria-hidden', properties.accessibilityVisibility === 'hidden' ? 'true' : null);
    host.classList.toggle('unseen', properties.accessibilityVisibility === 'exclusive');
  };
};

function isTextType(type: string): type is keyof typeof TEXT_TAGS {
  return type in TEXT_TAGS;
}

/** A block of text. */
export const paragraph: ElementView = ({ root }) => {
  const box = make('p', { class: 'text' }, make('slot'));
  root.append(box);
  return (properties) => {
    box.dataset.tone = textOf(properties.tone) ?? '';
    box.dataset.color = textOf(properties.color) ?? '';
    box.dataset.type = textOf(properties.type) ?? '';
  };
};

/** A heading whose level follows from where it stands. */
export const heading: ElementView = ({ root, host }) => {
  const level = String(headingLevel(host));
  root.append(make('div', { class: 'heading', role: 'heading', 'aria-level': level }, make('slot')));
  return () => {};
};

/**
 * The level of a heading: one below the sections around it. The page around an extension uses levels 1 and 2; what stands in an extension's
 * own page has that one's heading above it alone.
 */
export const headingLevel = (element: Element): number =>
  Math.min(6, (element.closest('s-page') ? 2 : 3) + sectionsAround(element));

function sectionsAround(element: Element): number {
  const parent = element.parentElement?.closest('s-section');
  return parent ? 1 + sectionsAround(parent) : 0;
}

/** The roles stand on the elements themselves, because list items are not inside the list's own shadow. */
export const list =
  (kind: 'ordered' | 'unordered'): ElementView =>
  ({ root, host }) => {
    host.role = 'list';
    root.append(make('div', { class: `list ${kind}` }, make('slot')));
    return () => {};
  };

/** One entry of a list. */
export const listItem: ElementView = ({ root, host }) => {
  host.role = 'listitem';
  root.append(make('div', { class: 'list-item' }, make('slot')));
  return () => {};
};

import { drawing, make, setAttribute } from '../dom.ts';
import { textOf, type ElementView } from './view.ts';

/** A few drawings for the icons that notices use; every other type is a dot. */
const ICONS: Readonly<Record<string, string>> = {
  alert: 'M10 1 .5 18h19L10 1ZM9 7h2v5H9V7Zm0 6.5h2v2H9v-2Z',
  'alert-circle': 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9 5h2v7H9V5Zm0 8h2v2H9v-2Z',
  check: 'M7.6 15.4 2.2 10l1.5-1.5 3.9 3.9 8.7-8.7 1.5 1.5L7.6 15.4Z',
  'check-circle':
    'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1.2 13.2L4.6 10 6 8.6l2.8 2.8L14 6.2l1.4 1.4-6.6 6.6Z',
  delivery: 'M1 4h11v3h3.5L19 11v4h-2a2.5 2.5 0 0 1-5 0H8a2.5 2.5 0 0 1-5 0H1V4Zm12 5v2h3.5L15 9h-2Z',
  info: 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1 7h2v7H9V8Zm0-3h2v2H9V5Z',
};
const DOT = 'M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z';

/** Decoration: what it means is said in words beside it. */
export const icon: ElementView = ({ root }) => {
  const box = make('span', { class: 'icon' });
  root.append(box);
  return (properties) => {
    box.dataset.tone = textOf(properties.tone) ?? '';
    box.replaceChildren(drawing(ICONS[textOf(properties.type) ?? ''] ?? DOT));
  };
};

/** A short label. */
export const badge: ElementView = ({ root }) => {
  const box = make('span', { class: 'badge' }, make('slot'));
  root.append(box);
  return (properties) => {
    box.dataset.tone = textOf(properties.tone) ?? '';
  };
};

/** Says that something is under way. */
export const spinner: ElementView = ({ root }) => {
  const words = make('span', { class: 'unseen' });
  root.append(make('span', { class: 'spinner', role: 'status' }, words));
  return (properties) => {
    words.textContent = textOf(properties.accessibilityLabel) ?? 'Loading';
  };
};

/** Grey bars where text will be. */
export const skeleton: ElementView = ({ root }) => {
  const bar = () => make('span', { class: 'bar' });
  root.append(make('span', { class: 'skeleton', 'aria-hidden': 'true' }, bar(), bar()));
  return () => {};
};

/** A native progress bar. */
export const progress: ElementView = ({ root }) => {
  const bar = make('progress');
  root.append(bar);
  return (properties) => {
    if (typeof properties.max === 'number') bar.max = properties.max;
    if (typeof properties.value === 'number') bar.value = properties.value;
    setAttribute(bar, 'aria-label', textOf(properties.accessibilityLabel) ?? 'Progress');
  };
};

/** A picture; without a description it is decoration. */
export const image: ElementView = ({ root }) => {
  const picture = make('img', { alt: '' });
  root.append(picture);
  return (properties) => {
    setAttribute(picture, 'src', textOf(properties.src));
    picture.alt = textOf(properties.alt) ?? '';
  };
};

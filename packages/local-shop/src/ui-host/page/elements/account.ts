import { make, setAttribute } from '../dom.ts';
import { textOf, type ElementView } from './view.ts';

/** A full page: its headings, what leads back and on, and its content. */
export const page: ElementView = ({ root, host }) => {
  const title = make('h1');
  const subtitle = make('p', { class: 'note' });
  const actions = [make('slot', { name: 'secondary-actions' }), make('slot', { name: 'primary-action' })];
  root.append(
    make('slot', { name: 'breadcrumb-actions' }),
    make(
      'header',
      { class: 'page-head' },
      make('div', {}, title, subtitle),
      make('div', { class: 'foot' }, ...actions),
    ),
    make('slot'),
  );
  return (properties) => {
    title.textContent = textOf(properties.heading) ?? '';
    title.hidden = title.textContent === '';
    subtitle.textContent = textOf(properties.subheading) ?? '';
    subtitle.hidden = subtitle.textContent === '';
    host.dataset.size = textOf(properties.inlineSize) ?? 'base';
  };
};

/** What stands in the window of an order action; the window itself is the account page's. */
export const customerAccountAction: ElementView = ({ root }) => {
  const title = make('h2', { id: 'title' });
  const actions = [make('slot', { name: 'secondary-actions' }), make('slot', { name: 'primary-action' })];
  root.append(title, make('slot'), make('div', { class: 'foot' }, ...actions));
  return (properties) => {
    title.textContent = textOf(properties.heading) ?? '';
  };
};

/** Buttons beside one another. */
export const buttonGroup: ElementView = ({ root, host }) => {
  host.role = 'group';
  const slots = ['secondary-actions', 'primary-action'].map((name) => make('slot', { name }));
  root.append(make('div', { class: 'foot' }, make('slot'), ...slots));
  return (properties) => setAttribute(host, 'aria-label', textOf(properties.accessibilityLabel));
};

import { createElement, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';

const field = (name: string, value: string): Readonly<Record<string, string>> => ({
  name,
  value,
  label: `The ${name}`,
});

/** A page with fields of every family, as an app's server renders it. */
export const form = (): ReactElement =>
  createElement('form', null, [
    createElement('s-text-field', { key: 1, ...field('text', 'a'), error: 'No.', suffix: 'USD' }),
    createElement('s-text-area', { key: 2, ...field('area', 'b'), details: 'Yes.' }),
    createElement('s-number-field', { key: 3, ...field('number', '3') }),
    createElement('s-money-field', { key: 4, ...field('money', '4.00') }),
    createElement('s-date-field', { key: 5, ...field('date', '2026-12-24') }),
    createElement('s-date-picker', { key: 6, name: 'picker', value: '2026-12-25' }),
    createElement('s-checkbox', { key: 7, ...field('checkbox', 'on'), checked: true }),
    createElement('s-switch', { key: 8, ...field('switch', 'on'), checked: true }),
    createElement('s-select', { key: 9, ...field('select', 'two') }, [
      createElement('s-option', { key: 1, value: 'one' }, 'One'),
      createElement('s-option', { key: 2, value: 'two' }, 'Two'),
    ]),
    createElement(
      's-choice-list',
      { key: 10, name: 'choice', label: 'The choice' },
      createElement('s-choice', { value: 'one', selected: true }, 'One'),
    ),
    createElement('s-button', { key: 11, type: 'submit', icon: 'save' }, 'Save'),
    createElement('s-clickable-chip', { key: 12, removable: true }, 'Ohio'),
  ]);

if (typeof document === 'object') {
  const root = document.getElementById('root');
  if (root) hydrateRoot(root, form(), { onRecoverableError: (error) => console.error('Hydration', error) });
}

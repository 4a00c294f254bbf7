import { expect, test } from 'vitest';
import { elementTable, shapeOf, wordsOf } from './decode-elements.ts';
import { readElementTable } from './generate-elements.ts';

test('elements.json is what the installed @shopify/polaris-types says', () => {
  expect(elementTable).toEqual(readElementTable());
});

test('the table knows the 62 elements of the admin', () => {
  expect(Object.keys(elementTable.elements)).toHaveLength(62);
});

test('a field has its attributes by kind, its slots and its events', () => {
  expect(shapeOf('s-text-field')).toMatchObject({
    attributes: {
      label: { property: 'label', kind: 'text' },
      required: { property: 'required', kind: 'flag' },
      readonly: { property: 'readOnly', kind: 'flag' },
      maxlength: { property: 'maxLength', kind: 'number', default: 'Infinity' },
      labelaccessibilityvisibility: { kind: 'word', words: ['visible', 'exclusive'], default: 'visible' },
    },
    slots: ['accessory', 'error', 'details'],
    events: ['input', 'change', 'focus', 'blur'],
  });
});

test.each([
  ['s-text-field', 'value', 'defaultValue'],
  ['s-checkbox', 'checked', 'defaultChecked'],
  ['s-option', 'selected', 'defaultSelected'],
  ['s-date-picker', 'view', 'defaultView'],
])('the attribute of <%s %s> is only the start of a live property', (tag, name, initial) => {
  expect(shapeOf(tag)?.attributes[name]).toMatchObject({ property: name, initial });
});

test('what only a script can set is no attribute', () => {
  expect(shapeOf('s-choice-list')?.properties).toEqual(['values']);
  expect(Object.keys(shapeOf('s-modal')?.attributes ?? {})).toEqual([
    'size',
    'heading',
    'accessibilitylabel',
    'padding',
  ]);
});

test('sizes may be given in px and %, which the manifest leaves out', () => {
  expect(shapeOf('s-box')?.attributes['blocksize']).toMatchObject({ kind: 'size', words: ['auto'] });
});

test('long lists of words stand once', () => {
  const icons = wordsOf({ property: 'type', kind: 'word', words: 'icon' });
  expect(icons).toContain('delivery');
  expect(shapeOf('s-icon')?.attributes['type']?.words).toBe('icon');
  expect(shapeOf('s-button')?.attributes['icon']?.words).toBe('icon');
});

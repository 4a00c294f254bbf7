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
    slots: { accessory: null, error: null, details: null },
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

test('shorthands are words in a row, read out of the types that the manifest only names', () => {
  const { padding, border, borderradius } = shapeOf('s-box')?.attributes ?? {};
  expect(padding).toMatchObject({ kind: 'word', upTo: 4, responsive: true });
  expect(padding && wordsOf(padding)).toEqual(
    expect.arrayContaining(['none', 'small-500', 'base', 'large-500']),
  );
  expect(border).toMatchObject({ kind: 'word', upTo: 3 });
  expect(border && wordsOf(border)).toEqual(expect.arrayContaining(['base', 'strong', 'dashed']));
  expect(borderradius && wordsOf(borderradius)).not.toContain('borderRadius');
});

test('what a slot takes is what the manifest says of it', () => {
  expect(shapeOf('s-page')?.slots).toEqual({
    '': null,
    aside: null,
    'primary-action': { takes: ['s-button'], most: 1, variants: ['primary'] },
    'secondary-actions': { takes: ['s-button', 's-button-group'], variants: ['secondary', 'auto'] },
    'breadcrumb-actions': { takes: ['s-link'] },
    'supplemental-start': null,
  });
  expect(shapeOf('s-choice')?.slots['']).toEqual({ takes: [] });
  expect(shapeOf('s-select')?.slots['']).toEqual({ takes: ['s-option', 's-option-group'] });
  expect(shapeOf('s-banner')?.slots['secondary-actions']).toMatchObject({ most: 2 });
});

test('long lists of words stand once', () => {
  const icons = wordsOf({ property: 'type', kind: 'word', words: 'icon' });
  expect(icons).toContain('delivery');
  expect(shapeOf('s-icon')?.attributes['type']?.words).toBe('icon');
  expect(shapeOf('s-button')?.attributes['icon']?.words).toBe('icon');
});

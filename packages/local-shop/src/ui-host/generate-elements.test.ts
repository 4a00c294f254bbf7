import { expect, test } from 'vitest';
import { elementTable } from './decode-elements.ts';
import { readElementTable } from './generate-elements.ts';

test('elements.json is what the installed @shopify/ui-extensions declares', { timeout: 60_000 }, () => {
  expect(elementTable).toEqual(readElementTable());
});

test('the table knows the 64 elements of checkout with their members', () => {
  expect(Object.keys(elementTable)).toHaveLength(64);
  expect(elementTable['s-checkbox']).toMatchObject({
    properties: { label: 'string', checked: 'boolean', error: 'string' },
    events: ['change'],
    slots: ['label'],
  });
  expect(elementTable['s-banner']).toMatchObject({
    properties: { hidden: 'boolean' },
    events: ['afterhide', 'dismiss'],
  });
  expect(elementTable['s-modal']?.methods).toEqual(['hideOverlay']);
});

import { expect, test } from 'vitest';
import { accountElementTable, elementTable } from './decode-elements.ts';
import { readElementTables } from './generate-elements.ts';

test('the tables are what the installed @shopify/ui-extensions declares', { timeout: 60_000 }, () => {
  const { checkout, account } = readElementTables();
  expect(elementTable).toEqual(checkout);
  expect(accountElementTable).toEqual({ ...checkout, ...account });
});

test('every field has a label, a value and a name: none was read from the declaration of another element', () => {
  const fields = Object.entries(elementTable).filter(([tag]) => /-(field|area)$/.test(tag));
  expect(fields.length).toBeGreaterThan(9);
  for (const [tag, { properties }] of fields)
    expect(properties, tag).toMatchObject({ label: 'string', value: 'string', name: 'string' });
});

test('customer accounts add what pages and order actions are made of', () => {
  expect(Object.keys(accountElementTable).filter((tag) => !(tag in elementTable))).toEqual([
    's-avatar',
    's-button-group',
    's-customer-account-action',
    's-image-group',
    's-menu',
    's-page',
  ]);
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

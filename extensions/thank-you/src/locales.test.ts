import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeFiles, testTranslations } from '@doorstep/live-view/testing';
import { expect, test } from 'vitest';

const ours = join(import.meta.dirname, '../locales');
const orderStatus = join(import.meta.dirname, '../../order-status/locales');

testTranslations(ours);

// Shopify wants the texts in each extension's own folder. After a change of one: cp extensions/order-status/locales/* extensions/thank-you/locales
test.each(localeFiles(orderStatus))('%s is the same file as on the order’s page', (file) => {
  expect(readFileSync(join(ours, file), 'utf8')).toBe(readFileSync(join(orderStatus, file), 'utf8'));
});

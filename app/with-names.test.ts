import { expect, test } from 'vitest';

import { withNames } from './with-names.ts';

test('names are put in all at once, so that one that looks like a placeholder stays what it is', () => {
  expect(withNames('{shop} ships to {country}.', { shop: '{country}', country: 'Japan' })).toBe(
    '{country} ships to Japan.',
  );
  expect(withNames('{constructor} of {order}', { order: '#1001' })).toBe('{constructor} of #1001');
});

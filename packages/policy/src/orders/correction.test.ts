import fc from 'fast-check';
import { expect, test } from 'vitest';

import { classifyAddress } from '../addresses/classify.ts';
import { aallyn } from '../presets/aallyn.ts';
import { compileAddresses } from '../rules/addresses.ts';
import { decideCorrection, isCorrectable } from './correction.ts';

const rules = compileAddresses(aallyn);
const columbus = { city: 'Columbus', provinceCode: 'OH', countryCode: 'US', zip: '43004' };
const decide = (address: object, isElsewhere = false) =>
  decideCorrection(rules, { address: { ...columbus, ...address }, isElsewhere });

test('[ADDR-02] a street in the same place is taken', () => {
  expect(decide({ address1: '12 Elm Street' })).toMatchObject({ kind: 'taken', withoutCompany: false });
});

test('[ADDR-01] a P.O. box is refused again, at the field that holds it', () => {
  expect(decide({ address1: 'PO Box 12' })).toMatchObject({
    kind: 'refused',
    text: 'poBox',
    field: 'address1',
  });
  expect(decide({ address1: '12 Elm Street', address2: 'P.O. Box 9' })).toMatchObject({
    kind: 'refused',
    text: 'streetAndPoBox',
    field: 'address2',
  });
  expect(decide({ address1: '私書箱12号' }, true)).toMatchObject({ kind: 'refused', text: 'poBox' });
});

test('[ADDR-02] a street elsewhere is for a person', () => {
  expect(decide({ address1: '12 Elm Street' }, true)).toMatchObject({ kind: 'for-a-person' });
});

test('[ADDR-01] a box in the line of the company goes, as long as the rest is a street', () => {
  const company = 'P.O. Box 12';
  expect(classifyAddress({ ...columbus, address1: '12 Elm Street', company }).field).toBe('company');
  expect(decide({ address1: '12 Elm Street', company })).toMatchObject({
    kind: 'taken',
    withoutCompany: true,
  });
  expect(decide({ address1: 'PO Box 3', company })).toMatchObject({ kind: 'refused', field: 'address1' });
});

test('[ADDR-02] whatever is typed is decided, and nothing is taken that checkout would refuse or ask about', () => {
  const field = fc.option(
    fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('PO Box 12', 'Elm St 4', '局留め')),
  );
  fc.assert(
    fc.property(field, field, field, fc.boolean(), (address1, address2, company, isElsewhere) => {
      const decided = decide({ address1, address2, company }, isElsewhere);
      if (decided.kind === 'refused') return;
      expect(decided.kind).toBe(isElsewhere ? 'for-a-person' : 'taken');
      const kept = { ...columbus, address1, address2, company: decided.withoutCompany ? null : company };
      expect(decideCorrection(rules, { address: kept, isElsewhere })).toMatchObject({
        withoutCompany: false,
      });
    }),
  );
});

test.each([
  [{}, 'yes'],
  [{ isHeld: false }, 'settled'],
  [{ isHeld: false, isAsked: true }, 'yes'],
  [{ isHeld: false, isAsked: true, hasShipped: true }, 'shipped'],
  [{ isHeld: false, isAsked: true, isRequested: true }, 'requested'],
  [{ isRequested: true }, 'requested'],
  [{ hasShipped: true, isRequested: true }, 'shipped'],
  [{ isCancelled: true, hasShipped: true }, 'cancelled'],
] as const)('[ADDR-02] an order with %o can be corrected by its customer: %s', (changes, answer) => {
  const waits = { isCancelled: false, hasShipped: false, isRequested: false, isHeld: true, isAsked: false };
  expect(isCorrectable({ ...waits, ...changes })).toBe(answer);
});

import { expect, test } from 'vitest';
import { readText } from '../../read-text.ts';
import { findContradictions } from '../find-contradictions.ts';
import { whethers } from './all.ts';

/** Why two sentences of a text disagree, each time that they do. */
const clashes = (one: string, other: string): readonly string[] =>
  findContradictions(readText(`Our terms\n\n${one}\n\nMore\n\n${other}`), '2026-11-30').flatMap(
    ({ quotes, why }) => (quotes.length > 1 ? [why] : []),
  );

test.each([
  [
    'amend-address',
    'Write within an hour and we will change the address.',
    'We cannot amend the address of any order.',
  ],
  ['minimum', 'There is no minimum order.', 'Baskets below £30 won’t pass the checkout.'],
  [
    'other-shops-prices',
    'We don’t match the prices of other shops.',
    'Cheaper elsewhere? Send us a link and we’ll beat their price.',
  ],
  ['leaving-fee', 'There are no cancellation fees.', 'Anybody who quits early pays a fee of $30.'],
  [
    'tied-in',
    'You may leave the club after any box, even the first.',
    'We ask subscribers for three months at the least.',
  ],
  [
    'weekend-arrival',
    'There are no deliveries on Sundays.',
    'Our riders bring same-day orders on Sundays too.',
  ],
  [
    'signed-for',
    'Everything we post needs a signature.',
    'Letters under £20 are put through the door and nobody has to sign.',
  ],
  [
    'unattended',
    'Tell us a safe place and the driver will leave your box there.',
    'Boxes are never left unattended.',
  ],
  ['all-tracked', 'Every parcel is tracked.', 'Orders under €15 travel as untracked letters.'],
  [
    'insurance-included',
    'All parcels are fully insured.',
    'Insurance is an extra $3 that you choose in the cart.',
  ],
  [
    'pickup-appointment',
    'Collection is strictly by appointment.',
    'For collection just turn up, no need to call.',
  ],
  [
    'extra-compulsory',
    'An ice pack goes into every box, no opting out.',
    'The ice pack is an extra you can tick at checkout.',
  ],
  ['assembly-included', 'The service includes full assembly.', 'Assembly is up to you.'],
  ['reduced-back', 'Clearance goods can be returned within 14 days.', 'Sale items are final.'],
  ['direct-exchange', 'We’ll exchange for any size.', 'We don’t do direct exchanges.'],
  ['money-or-credit', 'Refunds are made to the card you used.', 'Returns are turned into store credit.'],
  ['duties-paid', 'The price includes all import duties.', 'Import duties are paid by you on arrival.'],
  [
    'lost-made-good',
    'If a parcel is lost in the post, we send another.',
    'We take no responsibility for lost parcels.',
  ],
  [
    'deduction',
    'We deduct nothing from the refund of an opened box.',
    'A tenth of the price is withheld for repacking.',
  ],
  ['way-back-paid', 'Returns are free within the UK.', 'The return postage is yours.'],
  [
    'plan-refunded',
    'A plan that is cancelled later is refunded pro rata.',
    'Plans are not refunded for any reason.',
  ],
  ['by-invoice', 'You can pay by card or on invoice.', 'We do not supply against open account.'],
])('[LINT-01] both answers to %s are found, in words of other shops', (name, one, other) => {
  const asks = whethers.find((whether) => whether.name === name)?.asks ?? '';
  expect(clashes(one, other).length, asks).toBeGreaterThan(0);
});

test.each([
  [
    'an exception that is stated',
    'We do not deliver on Sundays, except at Easter.',
    'Our riders come on Sundays at Easter.',
  ],
  ['a case with an answer of its own', 'Parcels are tracked.', 'Orders under €15 are untracked.'],
  ['other goods', 'Teas can be returned within 14 days.', 'Chocolates cannot be returned.'],
  ['a question', 'Do I have to sign for my parcel?', 'Nobody has to sign for parcels.'],
])('[LINT-01] %s is no second answer', (_, one, other) => {
  expect(clashes(one, other)).toEqual([]);
});

test('[LINT-01] no two questions have one name', () => {
  expect(new Set(whethers.map(({ name }) => name)).size).toBe(whethers.length);
});

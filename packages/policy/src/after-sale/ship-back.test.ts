import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { decideReceived, decideShipBack } from './ship-back.ts';

const shipBack = (labelOn: string | null, today: string, sentOn: string | null = null) =>
  decideShipBack(aallyn, { labelOn, today, sentOn });

test('[RET-04] a parcel goes back within 7 days of its label; later a person decides', () => {
  expect(shipBack('2026-10-10', '2026-10-17')).toMatchObject({ kind: 'eligible', until: '2026-10-17' });
  expect(shipBack('2026-10-10', '2026-10-18').kind).toBe('ask');
});

test('[RET-04] what counts is when it was sent, not when it arrives', () => {
  expect(shipBack('2026-10-10', '2026-10-30', '2026-10-17').kind).toBe('eligible');
  expect(shipBack('2026-10-10', '2026-10-30', '2026-10-18').kind).toBe('ask');
});

test('[RET-04] without a label there is no clock', () => {
  expect(shipBack(null, '2026-10-18')).toMatchObject({ kind: 'not-yet', from: null });
  expect(shipBack('2026-10-10', 'today').kind).toBe('refused');
});

test('[RET-03] items that come back without a request open a case and are not refunded', () => {
  const received = decideReceived([{ id: 'bag', requested: false, condition: 'as-sold' }]);
  expect(received).toMatchObject([{ id: 'bag', kind: 'ask', because: [{ statement: 'RET-03' }] }]);
});

test.each([
  ['as-sold', 'accept'],
  ['worn', 'send-back'],
  ['damaged', 'send-back'],
  ['incomplete', 'send-back'],
] as const)('[RET-05] an item found %s: %s', (condition, kind) => {
  const received = decideReceived([{ id: 'bag', requested: true, condition }]);
  expect(received).toMatchObject([
    { kind, because: [{ statement: 'RET-05', message: `It was found ${condition.replace('-', ' ')}.` }] },
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dollars, soldLine, soldOrder } from '../testing/sold-order.ts';
import { step, storyOf } from '../testing/request-story.ts';
import type { Asked, Step, StepKind, StepPayloads } from './asked.ts';
import type { RequestEffect } from './effects.ts';
import { planRequest } from './plan.ts';
import { endStages } from './request.ts';

const line = [{ id: 'bag', quantity: 1, reason: 'other-reason' }];
const asked: readonly Asked[] = [
  { kind: 'return', lines: line, remedy: 'refund', attested: true },
  { kind: 'return', lines: line, remedy: 'store-credit', attested: true },
  {
    ...{ kind: 'exchange', lines: line, attested: true },
    wanted: [{ variantId: 'v', quantity: 1, price: dollars(90_00) }],
  },
  { kind: 'missing-parcel', checked: true },
  { kind: 'returned-parcel', cause: 'unavailable' },
  { kind: 'returned-parcel', cause: 'not-collected', seen: 'coming-back' },
  { kind: 'returned-parcel', cause: 'wrong-address', seen: 'back' },
  { kind: 'returned-parcel', cause: 'unavailable', wants: 'return' },
  { kind: 'address' },
  { kind: 'cancellation', wants: 'cancel' },
  { kind: 'price-adjustment', line: { id: 'bag', quantity: 1 }, now: dollars(90_00), nowFrom: 'price' },
  { kind: 'product-issue', lines: [{ id: 'bag', quantity: 1 }], problem: 'faulty' },
  { kind: 'question' },
];

const payloads: { readonly [Kind in StepKind]: fc.Arbitrary<StepPayloads[Kind]> } = {
  approved: fc.record(
    { against: fc.boolean(), remedy: fc.constantFrom('refund' as const, 'replacement' as const) },
    { requiredKeys: ['against'] },
  ),
  declined: fc.record({
    why: fc.constantFrom('final-sale' as const, 'period-ended' as const, 'other' as const),
    against: fc.boolean(),
  }),
  label: fc.constant({}),
  'carrier-case': fc.constantFrom({}, { answerBy: '2026-10-20' }),
  'carrier-answer': fc.record({
    outcome: fc.constantFrom('lost' as const, 'delivered' as const, 'found' as const),
  }),
  'send-again': fc.record(
    { bags: fc.integer({ min: 1, max: 4 }), against: fc.boolean() },
    { requiredKeys: ['bags'] },
  ),
  sent: fc.constant({}),
  arrived: fc.constant({}),
  inspected: fc.record({
    lines: fc.constantFrom<StepPayloads['inspected']['lines'][]>(
      [],
      [{ id: 'bag', quantity: 1, condition: 'as-sold' }],
      [{ id: 'bag', quantity: 1, condition: 'worn' }],
      [{ id: 'belt', quantity: 1, condition: 'as-sold' }],
      [
        { id: 'bag', quantity: 1, condition: 'as-sold' },
        { id: 'bag', quantity: 1, condition: 'worn' },
      ],
    ),
  }),
  'sent-back': fc.constant({}),
  corrected: fc.constant({}),
  answered: fc.constant({}),
  withdrawn: fc.constant({}),
  closed: fc.record({
    why: fc.constantFrom('settled' as const, 'found' as const, 'expired' as const),
  }),
  reopened: fc.constant({}),
};

/** What moves money, goods or the order: none of it may be planned twice, or otherwise than before. */
const moving: readonly RequestEffect['kind'][] = [
  ...(['return-open', 'return-process', 'invoice', 'cancel-order', 'give-back'] as const),
];
const orders = fc.record({
  deliveredOn: fc.constantFrom('2026-10-05', null),
  waives: fc.constantFrom([], ['return', 'replacement', 're-ship'] as const),
  countryCode: fc.constantFrom('US', 'JP'),
  lines: fc.constantFrom([soldLine({ id: 'bag' })], [soldLine({ id: 'bag', isReduced: true, sold: 3 })], []),
});
const day = 86_400_000;
const first = Date.parse('2026-10-06T18:00:00Z');

test('[RET-01] [PRICE-01] whatever a desk does that it is offered, in whichever order: nothing is moved twice or otherwise than before', () => {
  const walks = fc.record({
    request: fc.constantFrom(...asked),
    order: orders,
    picks: fc.array(fc.record({ move: fc.nat(9), days: fc.nat(6) }), { maxLength: 9 }),
    isPaid: fc.boolean(),
  });
  fc.assert(
    fc.property(walks, fc.gen(), ({ request, order, picks, isPaid }, any) => {
      const steps: Step[] = [];
      const planned = new Map<string, unknown>();
      const deleted = new Set<string>();
      let now = first;
      for (const { move, days } of [...picks, { move: 0, days: 0 }]) {
        const until = new Date(now).toISOString();
        const told = { askedAt: '2026-10-06T18:00:00Z', until, steps, invoice: { isPaid } };
        const plan = planRequest(storyOf(request, soldOrder(order), told));
        const keys = plan.effects.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const effect of plan.effects) {
          expect(effect.key).toMatch(/^request\/r1\//);
          if (!moving.includes(effect.kind)) continue;
          expect(effect.payload).toEqual(planned.get(effect.key) ?? effect.payload);
          planned.set(effect.key, effect.payload);
          const made = [...planned.keys()].filter((key) => key.startsWith(`request/r1/${effect.kind}`));
          // An invoice that was deleted as nobody had paid it is made once more.
          const gone = effect.kind === 'invoice' ? deleted.size : 0;
          expect(made.length).toBeLessThanOrEqual(1 + gone);
        }
        for (const { kind, key } of plan.effects) if (kind === 'invoice-delete') deleted.add(key);
        if (endStages.includes(plan.stage)) expect(plan.clock).toBeNull();
        const chosen = plan.moves[move % Math.max(1, plan.moves.length)];
        if (chosen === undefined) return;
        now += days * day;
        const payload = any(() => payloads[chosen.step]);
        steps.push(step(chosen.step, new Date(now).toISOString(), payload, String(steps.length)));
      }
    }),
    { numRuns: 200 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import { aallyn } from '../presets/aallyn.ts';
import type { ReturnFacts } from './return.ts';
import { decideReturn } from './return.ts';

const first = parseDate('2024-01-01') ?? 0;
const days = fc.integer({ min: first, max: first + 366 * 16 });
const sales = fc.constantFrom('full-price' as const, 'flash-sale' as const, 'final-sale' as const);
const waivers = fc.subarray(['return', 'exchange', 'returned-parcel', 'replacement', 're-ship'] as const);

const requests: fc.Arbitrary<ReturnFacts> = fc
  .record({
    placed: days,
    ships: fc.integer({ min: 1, max: 5 }),
    travels: fc.integer({ min: 1, max: 40 }),
    requested: fc.integer({ min: -5, max: 60 }),
    countryCode: fc.constantFrom('US', 'JP'),
    waives: waivers,
    sales: fc.array(sales, { minLength: 1, maxLength: 4 }),
  })
  .map(({ placed, ships, travels, requested, countryCode, waives, sales: lines }) => ({
    countryCode,
    placedOn: plainDate(placed),
    shippedOn: plainDate(placed + ships),
    deliveredOn: plainDate(placed + ships + travels),
    requestedOn: plainDate(placed + ships + travels + requested),
    waives,
    lines: lines.map((sale, index) => ({ id: `line-${index}`, sale })),
  }));

test('[PROT-01] protection changes nothing about a return but its fee', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const plain = decideReturn(aallyn, { ...request, waives: [] });
      const waived = decideReturn(aallyn, request);
      expect(waived.kind).toBe(plain.kind);
      if (waived.kind !== 'eligible' || plain.kind !== 'eligible') return;
      expect([waived.until, waived.lines, waived.postage]).toEqual([plain.until, plain.lines, plain.postage]);
      expect(waived.fee.due.minor).toBe(request.waives.includes('return') ? 0 : plain.fee.due.minor);
    }),
  );
});

test('[RET-02] what is eligible today was eligible on every day since delivery', () => {
  fc.assert(
    fc.property(requests, fc.nat({ max: 60 }), (request, earlier) => {
      const domestic = { ...request, countryCode: 'US' };
      if (decideReturn(aallyn, domestic).kind !== 'eligible') return;
      const delivered = parseDate(request.deliveredOn ?? '') ?? 0;
      const requested = parseDate(request.requestedOn) ?? 0;
      const requestedOn = plainDate(Math.max(delivered, requested - earlier));
      expect(decideReturn(aallyn, { ...domestic, requestedOn }).kind).toBe('eligible');
    }),
  );
});

test('[RET-02] a return closes on the day after its last day, and is never closed before it', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const decision = decideReturn(aallyn, request);
      if (decision.kind === 'eligible') expect(request.requestedOn <= decision.until).toBe(true);
      if (decision.kind === 'closed') expect(request.requestedOn >= decision.since).toBe(true);
      if (decision.kind === 'not-yet')
        expect(decision.from === null || request.requestedOn < decision.from).toBe(true);
    }),
  );
});

test('[RET-06] the order of lines does not matter, and final sale gets nothing', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const reversed = decideReturn(aallyn, { ...request, lines: request.lines.toReversed() });
      const decision = decideReturn(aallyn, request);
      expect(reversed.kind).toBe(decision.kind);
      if (decision.kind !== 'eligible' || reversed.kind !== 'eligible') return;
      expect(reversed.lines.toReversed()).toEqual(decision.lines);
      decision.lines.forEach(({ remedies }, index) => {
        if (request.lines[index]?.sale === 'final-sale') expect(remedies).toEqual([]);
      });
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffPolicies } from '../diff/diff.ts';
import { lintPolicy } from '../lint/lint.ts';
import { decidePromise } from '../promise/promise.ts';
import { compileCheckout } from '../rules/compile.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { decodePolicy } from './decode.ts';
import type { Policy } from './policy.ts';

test('a policy that was written as JSON is read as the same policy', () => {
  fc.assert(
    fc.property(arbitraryPolicies, (policy) => {
      const decoded = decodePolicy(JSON.parse(JSON.stringify(policy)));
      expect(decoded).toEqual({ ok: true, value: policy });
      expect(decoded.ok && diffPolicies(policy, decoded.value)).toEqual([]);
    }),
  );
});

test('every policy compiles, to the same bytes before and after a trip through JSON', () => {
  const compiled = (policy: Policy) =>
    JSON.stringify(
      compileCheckout(policy, { version: 1, publishedOn: '2026-11-02', protectionVariantId: 'v' }),
    );
  fc.assert(
    fc.property(arbitraryPolicies, (policy) => {
      const decoded = decodePolicy(JSON.parse(JSON.stringify(policy)));
      expect(decoded.ok && compiled(decoded.value)).toBe(compiled(policy));
      expect(compiled(policy)).toMatch(/^{"ok":true/);
    }),
  );
});

/** A policy with its lists in one order, as text. */
const sorted = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(sorted).toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `${name}:${sorted(part)}`)
    .toSorted()
    .join()}}`;
};

test('two policies differ exactly when something is said about it, and as much in one direction as in the other', () => {
  const alike = arbitraryPolicies.chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.constantFrom(...Object.keys(one)).chain((section) =>
        arbitraryPolicies.map((other) => ({
          ...one,
          [section]: new Map<string, unknown>(Object.entries(other)).get(section),
        })),
      ),
    ),
  );
  fc.assert(
    fc.property(alike, ([one, changed]) => {
      const other = decodePolicy(changed);
      if (!other.ok) return;
      const changes = diffPolicies(one, other.value);
      expect(changes.length === 0).toBe(sorted(one) === sorted(other.value));
      expect(diffPolicies(other.value, one)).toHaveLength(changes.length);
      for (const { label, before, after } of changes) {
        expect(label).toMatch(/\S › \S/);
        expect(before).not.toBe(after);
      }
    }),
  );
});

test('no valid policy makes a promise or the linter throw', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.integer({ min: 0, max: 800 }), (policy, day) => {
      const placedAt = new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString();
      const promise = decidePromise(policy, { placedAt, countryCode: 'US' });
      expect((promise?.ships.earliest ?? '') <= (promise?.ships.latest ?? '')).toBe(true);
      lintPolicy(policy, '2026-11-23');
    }),
  );
});

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

test('two policies differ exactly when something is said about it', () => {
  fc.assert(
    fc.property(arbitraryPolicies, arbitraryPolicies, (one, other) => {
      const same = JSON.stringify(decodePolicy(one)) === JSON.stringify(decodePolicy(other));
      if (same) expect(diffPolicies(one, other)).toEqual([]);
      else expect(diffPolicies(one, other)).toHaveLength(diffPolicies(other, one).length);
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

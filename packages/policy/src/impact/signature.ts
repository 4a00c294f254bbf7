import { carrierOfLines } from '../checkout/shipping-line.ts';
import { decideSignature } from '../checkout/signature.ts';
import type { Policy } from '../document/policy.ts';
import { compileSignature } from '../rules/signature.ts';
import type { RangeDifference } from './value-ranges.ts';
import { rangesThatDiffer, sayRange } from './value-ranges.ts';
import type { ImpactLine, Versions } from './versions.ts';
import { union } from './versions.ts';
import { sentence } from './words.ts';

/** Values of orders, shipped by one carrier, of which only one version wants a signature. */
export interface SignatureChange extends RangeDifference<boolean> {
  readonly carrier: string;
}

/** [SIGN-01] Whether somebody has to sign for an order of a retail value in the shop's currency that a carrier brings. */
function signs(policy: Policy, carrier: string, value: number): boolean {
  const rules = compileSignature(policy);
  const facts = {
    currency: policy.merchant.shopCurrency,
    rate: null,
    lines: [{ requiresShipping: true, subtotal: value }],
    carrier: rules === null ? ('other' as const) : carrierOfLines([{ source: carrier }], rules.carrier),
  };
  return decideSignature(rules, facts).kind === 'required';
}

/** [SIGN-01, SIGN-02] For which orders a signature is asked that was not before, or not any more. */
export const signatureChanges = ({ before, after }: Versions): readonly SignatureChange[] =>
  union([before.signature.carrier], [after.signature.carrier]).flatMap((carrier) =>
    rangesThatDiffer([before.signature.above.minor, after.signature.above.minor], (value) => ({
      before: signs(before, carrier, value),
      after: signs(after, carrier, value),
    })).map((range) => ({ ...range, carrier })),
  );

/** The same in sentences. */
export const saySignature = (versions: Versions): readonly ImpactLine[] =>
  signatureChanges(versions).map((change) => {
    const range = sayRange(change, versions.after.merchant.shopCurrency, versions.reader);
    const needs = change.after ? 'will need a signature on delivery' : 'will not need a signature any more';
    return { area: 'Signature', sentence: sentence(`orders${range} shipped via ${change.carrier} ${needs}`) };
  });

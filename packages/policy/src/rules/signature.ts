import type { Policy } from '../document/policy.ts';
import type { CurrencyCode } from '../money/money.ts';

/** [SIGN-01] `above` in minor units of `currency`, which is the shop's. */
export interface SignatureRules {
  readonly above: number;
  readonly currency: CurrencyCode;
  readonly carrier: string;
}

/** [SIGN-01] When a signature is asked for; `null` for never. */
export function compileSignature(policy: Policy): SignatureRules | null {
  const { required, above, carrier } = policy.signature;
  return required ? { above: above.minor, currency: above.currency, carrier } : null;
}

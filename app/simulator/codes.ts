import { distribute } from '@doorstep/policy';
import type { Money, Reason } from '@doorstep/policy';

import type { OutcomeCode, OutcomeLine } from './outcome.ts';
import { inPaid, percentOf, sumOf, takeOff } from './priced-lines.ts';
import type { PaidIn } from './priced-lines.ts';
import type { ShopCode, SimulatedShop } from './shop.ts';

/** `SAVE10` and `save10` are one code to Shopify. */
export const codeNamed = ({ codes }: Pick<SimulatedShop, 'codes'>, entered: string): ShopCode | undefined =>
  codes.find(({ code }) => code.toLowerCase() === entered.toLowerCase());

/** What the function refuses, and why it does by the engine. */
interface Refused {
  readonly refused: readonly { readonly code: string; readonly message: string }[];
  readonly because: readonly Reason[];
}

interface AfterCodes {
  readonly lines: readonly OutcomeLine[];
  readonly codes: readonly OutcomeCode[];
}

/**
 * The codes that the policy lets pass, one after the other as Shopify takes them: one that the shop has and that may stand
 * beside those before it is spread over all lines by what these still cost.
 */
export function applyCodes(
  shop: SimulatedShop,
  entered: readonly string[],
  { refused, because }: Refused,
  before: readonly OutcomeLine[],
  paid: PaidIn,
): AfterCodes {
  const taken: ShopCode[] = [];
  const codes: OutcomeCode[] = [];
  let lines = before;
  for (const code of entered) {
    const known = codeNamed(shop, code);
    const refusal = refused.find((each) => each.code.toLowerCase() === code.toLowerCase());
    if (refusal) codes.push({ kind: 'refused', code, message: refusal.message, because });
    else if (known === undefined) codes.push({ kind: 'unknown', code });
    else if (!taken.every((other) => combine(known, other))) codes.push({ kind: 'not-combined', code });
    else {
      taken.push(known);
      const after = spread(known, lines, paid);
      codes.push(
        after === null
          ? { kind: 'not-simulated', code }
          : { kind: 'applied', code, takenOff: after.takenOff },
      );
      lines = after?.lines ?? lines;
    }
  }
  return { lines, codes };
}

/** Both have to allow it. */
const combine = (one: ShopCode, other: ShopCode): boolean =>
  one.combinesWithOrderDiscounts && other.combinesWithOrderDiscounts;

function spread({ code, takesOff }: ShopCode, lines: readonly OutcomeLine[], paid: PaidIn) {
  if (takesOff === null) return null;
  const subtotal = sumOf(
    lines.map(({ total }) => total),
    paid.currency,
  );
  const takenOff = amountOf(takesOff, subtotal, paid);
  const shares = distribute(
    takenOff.minor,
    lines.map(({ total }) => total.minor),
  );
  return {
    takenOff,
    lines: lines.map((line, at) => takeOff(line, code, { ...takenOff, minor: shares[at] ?? 0 })),
  };
}

function amountOf(takesOff: NonNullable<ShopCode['takesOff']>, subtotal: Money, paid: PaidIn): Money {
  if ('percent' in takesOff) return { ...subtotal, minor: percentOf(subtotal.minor, takesOff.percent) };
  const { minor } = inPaid({ minor: takesOff.minor, currency: paid.shop }, paid);
  return { ...subtotal, minor: Math.min(minor, subtotal.minor) };
}

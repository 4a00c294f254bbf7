import type { Described, OutcomeRow } from './describe-outcome.ts';

/** What the shopper pays, line by line. */
export function describePayment({ outcome, reader, why }: Described): readonly OutcomeRow[] {
  const { lines, totals, options, codes, shipping } = outcome.checkout;
  const chosen = options.find((option) => option.chosen);
  const row = (key: string, label: string, value: string): OutcomeRow => ({ key, label, value, because: [] });
  return [
    ...lines.map(({ variantId, title, quantity, subtotal, isProtection }) =>
      row(
        isProtection ? 'line.protection' : `line.${variantId}`,
        quantity === 1 ? title : `${title} × ${quantity}`,
        reader.amount(subtotal),
      ),
    ),
    ...codes.flatMap((code) =>
      code.kind === 'applied' && code.takenOff.minor > 0
        ? [row(`off.${code.code.toLowerCase()}`, `Code ${code.code}`, `−${reader.amount(code.takenOff)}`)]
        : [],
    ),
    ...(chosen === undefined
      ? []
      : [
          {
            ...row('shipping', 'Shipping', chosen.total.minor === 0 ? 'Free' : reader.amount(chosen.total)),
            because: chosen.isPolicys ? why(shipping.because) : [],
          },
        ]),
    ...sayMissing(outcome.checkout, reader, why),
    row('total', 'Total before taxes', reader.amount(totals.total)),
  ];
}

/** [SHIP-01, SHIP-03] */
function sayMissing(
  { shipping }: Described['outcome']['checkout'],
  reader: Described['reader'],
  why: Described['why'],
): readonly OutcomeRow[] {
  if (shipping.kind !== 'flat' || shipping.missing === null) return [];
  const value = `${reader.amount(shipping.missing)} more of merchandise.`;
  return [{ key: 'missing', label: 'To free shipping', value, because: why(shipping.because) }];
}

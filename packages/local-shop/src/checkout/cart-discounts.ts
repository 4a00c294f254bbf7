import type { AutomaticAppDiscount } from '../state/function-owners.ts';
import { discountCodeNamed, isSameCode, type DiscountCode } from '../state/discount-codes.ts';
import { combine } from './combining.ts';
import type { CodeState, PricedLine } from './checkout.ts';
import { runDiscounts } from './run-discounts.ts';
import { applyOrderCandidates, applyProductCandidates } from './line-discounts.ts';
import type { FunctionRuntime } from './functions/run-function.ts';
import type { InputFacts } from './functions/input-root.ts';
import { decodeCartLinesDiscounts } from './functions/decode-outputs.ts';
import type { CartLinesDiscountsOutput } from './functions/outputs.ts';

export interface DiscountedCart {
  readonly lines: readonly PricedLine[];
  readonly codes: readonly CodeState[];
}

/** Discounts on lines and on the order: functions of automatic discounts first, then the codes that they let pass. */
export async function discountCart(runtime: FunctionRuntime, facts: InputFacts): Promise<DiscountedCart> {
  const runs = await runDiscounts(
    runtime,
    'cart.lines.discounts.generate.run',
    facts,
    decodeCartLinesDiscounts,
  );
  const refusals = runs.flatMap(({ output }) => refusedCodes(output.operations));
  const automatic = runs.reduce(
    (lines, { discount, output }) => applyOutput(lines, discount, output),
    facts.lines,
  );
  return applyCodes(runtime, { ...facts, lines: automatic }, refusals);
}

/** The codes that operations of a function reject, with its message for the buyer. */
function refusedCodes(operations: CartLinesDiscountsOutput['operations']): readonly CodeState[] {
  return operations.flatMap(({ enteredDiscountCodesReject: reject }) =>
    (reject?.codes ?? []).map(
      ({ code }) => ({ kind: 'refused', code, message: reject?.message ?? '' }) as const,
    ),
  );
}

function applyOutput(
  lines: readonly PricedLine[],
  { title, discountClasses }: AutomaticAppDiscount,
  { operations }: CartLinesDiscountsOutput,
): readonly PricedLine[] {
  return operations.reduce((current, { productDiscountsAdd: product, orderDiscountsAdd: order }) => {
    if (product && discountClasses.includes('PRODUCT'))
      return applyProductCandidates(current, product.candidates, product.selectionStrategy, title);
    if (order && discountClasses.includes('ORDER'))
      return applyOrderCandidates(current, order.candidates, order.selectionStrategy, {
        kind: 'automatic',
        title,
      });
    return current;
  }, lines);
}

function applyCodes(
  runtime: FunctionRuntime,
  facts: InputFacts,
  refusals: readonly CodeState[],
): DiscountedCart {
  const accepted: DiscountCode[] = [];
  const codes: CodeState[] = [];
  let { lines } = facts;
  for (const { code } of facts.enteredCodes) {
    const state =
      refusals.find((refused) => isSameCode(refused.code, code)) ?? decideCode(runtime, code, accepted);
    codes.push(state);
    const native = findCode(runtime, code);
    if (state.kind === 'refused' || !native) continue;
    accepted.push(native);
    const candidate = {
      value: { percentage: { value: String(native.percentage) } },
      targets: [{ orderSubtotal: { excludedCartLineIds: [] } }],
    };
    lines = applyOrderCandidates(lines, [candidate], 'ALL', { kind: 'code', title: native.code });
  }
  return { lines, codes };
}

function decideCode(runtime: FunctionRuntime, code: string, accepted: readonly DiscountCode[]): CodeState {
  const native = findCode(runtime, code);
  if (!native) return { kind: 'refused', code, message: 'Enter a valid discount code' };
  const asOrderDiscount = ({ combinesWith }: DiscountCode) =>
    ({ discountClass: 'ORDER', combinesWith }) as const;
  const fits = accepted.every((other) => combine(asOrderDiscount(native), asOrderDiscount(other)));
  return fits
    ? { kind: 'applied', code: native.code }
    : { kind: 'refused', code, message: `${native.code} cannot be used together with your other discount` };
}

function findCode({ context }: FunctionRuntime, code: string): DiscountCode | null {
  return discountCodeNamed(context.state.discountCodes.values(), code);
}

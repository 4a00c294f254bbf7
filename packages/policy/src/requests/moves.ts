import type { StepPayloads } from './asked.ts';
import { verdictOf } from './decision.ts';
import type { AfterSaleDecision } from './decision.ts';
import { linesOf } from './request.ts';
import type { Move } from './request.ts';
import { returnableAtShopify } from './sold-order.ts';
import type { SoldOrder } from './sold-order.ts';
import type { Story } from './story.ts';

/**
 * Yes or no: what the policy says first; the other one is against it. What it leaves to a person is neither; of that, no comes first where
 * there is no chance, as of stopping an order that the carrier has [ORD-01].
 * @param extra What else has to be chosen or known with a yes, or with a no.
 */
export function yesOrNo(
  { request: { decision }, order }: Story,
  extra: { readonly yes?: Omit<Move, 'step' | 'against'>; readonly no?: Omit<Move, 'step' | 'against'> } = {},
): readonly Move[] {
  const verdict = verdictOf(decision);
  const against = verdict !== 'granted' && verdict !== 'ask';
  const yes: Move = { step: 'approved', against, ...extra.yes };
  const no: Move = { step: 'declined', against: verdict === 'granted', ...extra.no };
  return yes.against || hasNoChance(decision, order) ? [no, yes] : [yes, no];
}

/** By how long ago it was placed it has left; that may be late, which Shopify tells. */
const hasNoChance = ({ answer }: AfterSaleDecision, order: SoldOrder | null): boolean =>
  answer.kind === 'request' &&
  answer.chance === 'none' &&
  (order === null || order.shippedOn !== null || order.isScanned);

/** What somebody at the desk can do whatever the policy says. */
export const freely = (...steps: readonly Move['step'][]): readonly Move[] =>
  steps.map((step) => ({ step, against: false }));

/** [RET-02, RET-06] Why a return is declined, as Shopify calls it: what the policy says of this one first. */
export function whyDeclined({ answer }: AfterSaleDecision): NonNullable<Move['whys']> {
  const all: readonly StepPayloads['declined']['why'][] = ['other', 'final-sale', 'period-ended'];
  const isMarked = answer.because.some(({ statement }) => statement === 'RET-06');
  const first = answer.kind === 'closed' ? 'period-ended' : isMarked ? 'final-sale' : 'other';
  return [first, ...all.filter((each) => each !== first)];
}

/**
 * [RET-03] What keeps Shopify from opening a return of what is asked for, whoever approves it: it opens one only of pieces that have been
 * fulfilled and are in no other return. Nothing where it is not known, or where the return is there and has only to be approved.
 */
export function hindranceOf({ request, order, known }: Story): Pick<Move, 'hindrance'> {
  if (known.shopifyReturn !== null) return {};
  const missing = linesOf(request.asked).filter(({ id, quantity }) => {
    const line = order?.lines.find((each) => each.id === id);
    return order !== null && (line === undefined || returnableAtShopify(line) < quantity);
  });
  if (missing.length === 0) return {};
  const hasLeft = missing.every(({ id }) => order?.lines.some((line) => line.id === id && line.shipped > 0));
  const message = hasLeft
    ? 'Shopify will not open this return: some of its items were paid back already, or are in another return.'
    : 'Shopify will not open this return: it opens one only for items that have been fulfilled, and these have not. An order that has not left can be canceled instead.';
  return { hindrance: { statement: 'RET-03', message } };
}

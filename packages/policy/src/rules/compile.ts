import type { Policy } from '../document/policy.ts';
import type { Problem } from '../document/problem.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { compileBlocks, type BlockRules } from './blocks.ts';
import { bytesOf, fingerprint } from './bytes.ts';
import { compileDelivery, type DeliveryRules } from './delivery.ts';
import { compilePromise, type PromiseRules } from './promise.ts';
import { compilePromotion, type PromoRules } from './promotion.ts';
import type { Publication } from './publication.ts';
import { compileShipping, type ShippingRules } from './shipping.ts';
import { tooLarge } from './too-large.ts';
import { compileValidation, type ValidationRules } from './validation.ts';

/** Everything one publish writes. Equal policies compile to equal bytes and so to an equal hash. */
export interface CompiledCheckout {
  readonly shipping: ShippingRules;
  readonly delivery: DeliveryRules;
  readonly validation: ValidationRules;
  readonly blocks: BlockRules;
  readonly promo: PromoRules;
  readonly promise: PromiseRules;
  /** 16 hex digits over the JSON of the six. */
  readonly hash: string;
}

/** Shopify gives functions no metafield above 10,000 bytes; we stay well below. */
export const largestMetafield = 9_500;

/**
 * The rules that checkout reads, one JSON document for each metafield. Equal policies give equal bytes: destinations
 * are sorted, keys stand in one order.
 * @returns a problem for each list that makes a function's document exceed {@link largestMetafield} bytes.
 */
export function compileCheckout(
  policy: Policy,
  publication: Publication,
): Result<CompiledCheckout, readonly Problem[]> {
  const shipping = compileShipping(policy, publication);
  const delivery = compileDelivery(policy, publication);
  const validation = compileValidation(policy, publication);
  const blocks = compileBlocks(policy, publication);
  const promo = compilePromotion(policy, publication);
  const promise = compilePromise(policy, publication);
  const forFunctions: readonly ForFunction[] = [
    { rules: shipping, compile: compileShipping },
    { rules: delivery, compile: compileDelivery },
    { rules: validation, compile: compileValidation },
    { rules: promo, compile: compilePromotion },
  ];
  const problems = tooLargeAmong(forFunctions, policy, publication);
  if (problems.length > 0) return fail(problems);
  const json = (rules: object) => JSON.stringify(rules);
  const written = [...forFunctions.map(({ rules }) => json(rules)), json(blocks), json(promise)];
  return ok({
    shipping,
    delivery,
    validation,
    blocks,
    promo,
    promise,
    hash: fingerprint(written.join('\n')),
  });
}

/** A function's document, and how it is made. */
interface ForFunction {
  readonly rules: object;
  readonly compile: (policy: Policy, publication: Publication) => object;
}

/** One problem for each list at fault, however many documents carry it. */
function tooLargeAmong(
  documents: readonly ForFunction[],
  policy: Policy,
  publication: Publication,
): readonly Problem[] {
  const size = (rules: object) => bytesOf(JSON.stringify(rules));
  const problems = new Map<string, Problem>();
  for (const { rules, compile } of documents) {
    if (size(rules) <= largestMetafield) continue;
    const bytes = (of: Policy, at: Publication) => size(compile(of, at));
    const problem = tooLarge(bytes, policy, publication, largestMetafield);
    problems.set(problem.path, problem);
  }
  return [...problems.values()];
}

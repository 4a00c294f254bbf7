import type { Policy } from '../document/policy.ts';
import type { Problem } from '../document/problem.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { bytesOf, fingerprint } from './bytes.ts';
import { compileBlocks } from './compile-blocks.ts';
import { compileDelivery } from './compile-delivery.ts';
import { compilePromise } from '../promise/compile-promise.ts';
import { compilePromotion } from './compile-promotion.ts';
import { compileShipping } from './compile-shipping.ts';
import { compileValidation } from './compile-validation.ts';
import type { Publication } from './publication.ts';
import type { CompiledCheckout } from './rules.ts';

/** Shopify gives functions no metafield above 10,000 bytes; we stay well below. */
export const largestMetafield = 9_500;

/**
 * The rules that checkout reads, one JSON document for each metafield. Equal policies give equal bytes: destinations
 * are sorted, keys stand in one order.
 * @returns a problem for each document of a function that would exceed {@link largestMetafield} bytes.
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
  const json = (rules: object) => JSON.stringify(rules);
  const forFunctions = [shipping, delivery, validation, promo].map(json);
  const problems = forFunctions.flatMap((document) => tooLarge(bytesOf(document)));
  if (problems.length > 0) return fail(problems);
  const written = [...forFunctions, json(blocks), json(promise)];
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

function tooLarge(bytes: number): readonly Problem[] {
  if (bytes <= largestMetafield) return [];
  const message = `What checkout has to read is ${bytes} bytes long; at most ${largestMetafield} fit. Serve fewer destinations, shorten texts, or leave arrivals out of the names of shipping options.`;
  return [{ path: '', code: 'too-large', message }];
}

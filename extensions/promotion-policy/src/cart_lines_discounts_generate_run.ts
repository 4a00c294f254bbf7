import { decodePromoRules, localeOf, refuseCodes } from '@doorstep/policy';
import type {
  CartLinesDiscountsGenerateRunInput as Input,
  CartLinesDiscountsGenerateRunResult as Result,
} from '../generated/api.ts';

/**
 * [PROMO-01, PROMO-02] Refuses codes beyond the policy's number, and all while a dated event runs. It gives no discount.
 * Its rules are on a discount of their own: on the shipping discount there are none, and it does nothing.
 */
export function cartLinesDiscountsGenerateRun(input: Input): Result {
  const rules = decodePromoRules(input.discount.metafield?.jsonValue);
  if (rules === null) return { operations: [] };
  const { language, country } = input.localization;
  const refusal = refuseCodes(rules, {
    codes: input.enteredDiscountCodes,
    date: input.shop.localTime.date,
    locale: localeOf(language.isoCode, country.isoCode),
  });
  if (refusal === null) return { operations: [] };
  const codes = refusal.codes.map((code) => ({ code }));
  return { operations: [{ enteredDiscountCodesReject: { codes, message: refusal.message } }] };
}

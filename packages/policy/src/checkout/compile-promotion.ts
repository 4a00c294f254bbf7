import type { Policy } from '../document/policy.ts';
import { compilePromotionText, compileText } from './compile-texts.ts';
import type { Publication } from './publication.ts';
import type { PromoRules } from './rules.ts';
import { rulesFormat } from './rules.ts';

/** [PROMO-01, PROMO-02] What the promotion guard decides by. */
export function compilePromotion({ promotions }: Policy, { version }: Publication): PromoRules {
  return {
    format: rulesFormat,
    version,
    codes: promotions.codesPerOrder,
    events: promotions.events.map(({ period, message }) => ({ period, text: compileText(message, {}) })),
    text: compilePromotionText(promotions.codesPerOrder),
  };
}

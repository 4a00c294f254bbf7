import { isWithin } from '../calendar/period.ts';
import { parseDate } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';
import { textIn } from '../document/texts.ts';
import type { Decided } from '../reasons.ts';
import { explained } from '../reasons.ts';
import type { PromoEvent, PromoRules } from './rules.ts';

/** A code that the shopper has entered. */
export interface EnteredCode {
  readonly code: string;
  /** Shopify lets a code be refused only as long as its discount is not applied. */
  readonly rejectable: boolean;
}

/** What a shopper has entered, oldest first, and when. */
export interface PromotionFacts {
  readonly codes: readonly EnteredCode[];
  /** Today in the shop's time zone, as ISO 8601 writes it; `null` when not known. */
  readonly date: string | null;
  readonly locale: Locale;
}

/** Codes to refuse, and the sentence that says why. */
export interface PromotionRefusal extends Decided {
  readonly codes: readonly string[];
  readonly message: string;
}

/**
 * Which codes are refused: all of them while a dated event runs [PROMO-02], else all but the newest [PROMO-01]. A code
 * that Shopify does not let us refuse takes the place of a newer one. @returns `null` for none.
 */
export function decidePromotion(rules: PromoRules, facts: PromotionFacts): PromotionRefusal | null {
  const rejectable = unique(facts.codes.filter((entered) => entered.rejectable));
  if (rejectable.length === 0) return null;
  const event = runningEvent(rules, facts.date);
  if (event !== null) {
    const codes = rejectable.map(({ code }) => code);
    return explained({ codes, message: textIn(event.text, facts.locale) }, () => [
      { statement: 'PROMO-02', says: `codes are not taken on ${facts.date ?? 'this day'}` },
    ]);
  }
  const fixed = unique(facts.codes).length - rejectable.length;
  const kept = rules.codes > fixed ? rules.codes - fixed : 0;
  if (rejectable.length <= kept) return null;
  const codes = rejectable.slice(0, rejectable.length - kept).map(({ code }) => code);
  return explained({ codes, message: textIn(rules.text, facts.locale) }, () => [
    { statement: 'PROMO-01', says: `at most ${rules.codes} codes per order; the newest stays` },
  ]);
}

function runningEvent(rules: PromoRules, date: string | null): PromoEvent | null {
  if (rules.events.length === 0 || date === null) return null;
  const day = parseDate(date);
  return (day !== null && rules.events.find(({ period }) => isWithin(period, day))) || null;
}

function unique(codes: readonly EnteredCode[]): readonly EnteredCode[] {
  return codes.filter(({ code }, index) => codes.findIndex((other) => other.code === code) === index);
}

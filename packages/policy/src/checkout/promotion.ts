import type { Locale } from '../document/locales.ts';
import { sayFullDay } from '../messages/days.ts';
import { promotionSentence } from '../messages/promotion.ts';
import type { Decided, Reason } from '../reasons.ts';
import type { PromoEvent, PromoRules } from '../rules/promotion.ts';
import { readPublishedText } from '../rules/published-text.ts';

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
export interface PromotionRefusal {
  readonly codes: readonly string[];
  readonly message: string;
}

/** A refusal with its reason. */
export interface PromotionDecision extends PromotionRefusal, Decided {}

/** {@link refuseCodes} with its reason; `null` for nothing to refuse. */
export function decidePromotion(rules: PromoRules, facts: PromotionFacts): PromotionDecision | null {
  const refusal = refuseCodes(rules, facts);
  if (refusal === null) return null;
  const { date } = facts;
  const because: Reason =
    date !== null && runningEvent(rules.events, date) !== null
      ? { statement: 'PROMO-02', message: `No codes are taken on ${sayFullDay(date)}.` }
      : { statement: 'PROMO-01', message: `An order takes so many codes: ${rules.codes}. The newest stays.` };
  return { ...refusal, because: [because] };
}

/**
 * Which codes are refused: all of them while a dated event runs [PROMO-02], else all but the newest [PROMO-01]. A code
 * that Shopify does not let us refuse takes the place of a newer one. `SAVE10` and `save10` are one code, as they are to
 * Shopify. @returns `null` for none.
 */
export function refuseCodes(rules: PromoRules, facts: PromotionFacts): PromotionRefusal | null {
  const { codes, date, locale } = facts;
  if (codes.length === 0) return null;
  const event = date === null ? null : runningEvent(rules.events, date);
  const refused = refuseBeyond(event === null ? rules.codes : 0, codes);
  if (refused.length === 0) return null;
  return {
    codes: refused,
    message: event === null ? promotionSentence(rules.codes, locale) : readPublishedText(event.text, locale),
  };
}

/** The codes that go when so many may stay: those that cannot be refused, then the newest. In the order entered. */
function refuseBeyond(most: number, codes: readonly EnteredCode[]): readonly string[] {
  const staying: string[] = [];
  for (const { code, rejectable } of codes) if (!rejectable) stays(staying, code, Infinity);
  const refused: string[] = [];
  for (let at = codes.length - 1; at >= 0; at -= 1) {
    const entered = codes[at];
    if (entered === undefined || !entered.rejectable || stays(staying, entered.code, most)) continue;
    if (!refused.includes(entered.code)) refused.push(entered.code);
  }
  return refused.reverse();
}

/** Whether a code is among those that stay, or still finds room there. */
function stays(staying: string[], code: string, most: number): boolean {
  const spelled = code.toLowerCase();
  if (staying.includes(spelled)) return true;
  if (staying.length >= most) return false;
  staying.push(spelled);
  return true;
}

/** How long a period such as `2026-11-26/2026-12-12` is, and the space behind it. */
const periodLength = 22;

/** Dates as ISO 8601 writes them stand in the order of their letters. */
function runningEvent(events: readonly PromoEvent[], date: string): PromoEvent | null {
  for (const event of events) {
    for (let at = 0; at < event.days.length; at += periodLength) {
      if (event.days.slice(at, at + 10) <= date && date <= event.days.slice(at + 11, at + 21)) return event;
    }
  }
  return null;
}

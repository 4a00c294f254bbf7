import { occurrenceFrom, type Period } from '../calendar/period.ts';
import { parseDate, partsOf, plainDate, type PlainDate } from '../calendar/plain-date.ts';
import { eventOf } from '../document/events.ts';
import type { Policy } from '../document/policy.ts';
import { inAscii } from './bytes.ts';
import { rulesFormat, type RulesStamp } from './format.ts';
import type { Publication } from './publication.ts';
import { compileText } from './published-text.ts';
import { isEvent, isListOf, type Looked } from './shapes.ts';

/** [PROMO-02] Times in which no code is taken. */
export interface PromoEvent {
  /** First and last days, both included: `2026-11-26/2026-12-12`, separated by spaces. */
  readonly days: string;
  /** What a shopper reads, by language: see `readPublishedText`. */
  readonly text: string;
}

/** What function shipping-policy reads as the promotion guard ($app/promo-policy on the order discount). */
export interface PromoRules extends RulesStamp {
  /** [PROMO-01] Codes that one order may carry. */
  readonly codes: number;
  readonly events: readonly PromoEvent[];
}

/** An event that returns every year is written out for this many years; a later publish writes the next ones. */
const yearsAhead = 5;

/** [PROMO-01, PROMO-02] What the promotion guard decides by: events as dates, without those that are over. */
export function compilePromotion(
  policy: Policy,
  { version, publishedOn }: Pick<Publication, 'version' | 'publishedOn'>,
): PromoRules {
  const { promotions } = policy;
  const events = promotions.events.flatMap(({ event, message }) => {
    const period = eventOf(policy.events, event)?.period;
    const days = period === undefined ? '' : daysOf(period, publishedOn);
    return days === '' ? [] : [{ days, text: inAscii(compileText(message)) }];
  });
  return { format: rulesFormat, version, codes: promotions.codesPerOrder, events };
}

function daysOf(period: Period, from: PlainDate): string {
  const day = parseDate(from);
  if (day === null) return '';
  const { year } = partsOf(day);
  const days: string[] = [];
  for (let start = year - 1; start <= year + yearsAhead; start += 1) {
    const occurrence = occurrenceFrom(period, start);
    if (occurrence === null || occurrence.until < day) continue;
    days.push(`${plainDate(occurrence.from)}/${plainDate(occurrence.until)}`);
  }
  return days.join(' ');
}

/** Reads $app/promo-policy; `null` as for `decodeShippingRules`. */
export function decodePromoRules(value: unknown): PromoRules | null {
  const rules = value as Looked;
  const wellFormed =
    rules?.format === rulesFormat && typeof rules.codes === 'number' && isListOf(rules.events, isEvent);
  return wellFormed ? (value as PromoRules) : null;
}

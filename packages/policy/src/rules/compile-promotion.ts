import { occurrenceFrom, type Period } from '../calendar/period.ts';
import { parseDate, partsOf, plainDate, type PlainDate } from '../calendar/plain-date.ts';
import { eventOf } from '../document/events.ts';
import type { Policy } from '../document/policy.ts';
import { inAscii } from './bytes.ts';
import { compileText } from './compile-texts.ts';
import type { Publication } from './publication.ts';
import type { PromoRules } from './rules.ts';
import { rulesFormat } from './rules.ts';

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

import { parseDate, rulesNaming, sayDayRule } from '@doorstep/policy';
import type { DayRule } from '@doorstep/policy';

import type { Choice } from './year-view.ts';

/** What a form sends for a rule, among those that name one day. */
export const ruleValue = (rule: DayRule): string =>
  rule.kind === 'nth-weekday' ? `nth-${rule.nth}` : rule.kind;

/** The rules that name a day; none for a text that is no date. */
const rulesOf = (date: string): readonly DayRule[] => {
  const day = parseDate(date);
  return day === null ? [] : rulesNaming(day);
};

/** Whether a day is meant this once or every year, and how: `Every year on the 4th Friday of November`. */
export const ruleChoices = (date: string): readonly Choice[] =>
  rulesOf(date).map((rule) => ({ value: ruleValue(rule), label: sayRule(rule) }));

/** A rule as a choice says it: `Only on Nov 27, 2026`. */
export const sayRule = (rule: DayRule): string =>
  `${rule.kind === 'date' ? 'Only' : 'Every year'} on ${sayDayRule(rule, 'en')}`;

/** The rule that was chosen for a day; `null` for one that does not name it. */
export const ruleChosen = (date: string, value: string): DayRule | null =>
  rulesOf(date).find((rule) => ruleValue(rule) === value) ?? null;

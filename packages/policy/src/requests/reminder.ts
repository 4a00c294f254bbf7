import type { DayNumber } from '../calendar/plain-date.ts';
import type { RequestEffect, RequestMail } from './effects.ts';
import { endOf, mail } from './story.ts';
import type { Story } from './story.ts';

/** So many days before its last day a customer is reminded of what is theirs to do. */
const reminderDays = 2;

/** A mail, once it is due, that something of the customer's is awaited until a last day; and when the request is planned again for either. */
export function reminder(
  story: Story,
  { which, last, after }: { readonly which: RequestMail; readonly last: DayNumber; readonly after: string },
): { readonly effects: readonly RequestEffect[]; readonly dueAt: number } {
  const at = endOf(story, last - reminderDays - 1);
  return story.known.now >= at
    ? { effects: [mail(story, which, { after: [after] })], dueAt: endOf(story, last) }
    : { effects: [], dueAt: at };
}

import type { DayNumber } from '../calendar/plain-date.ts';
import { parseInstant } from '../calendar/zone.ts';
import type { Step } from './asked.ts';
import type { RequestEffect, RequestMail } from './effects.ts';
import { endOf, mail } from './story.ts';
import type { Story } from './story.ts';

/** So many days before its last day a customer is reminded of what is theirs to do. */
const reminderDays = 2;

/** What a customer is reminded of. */
interface Awaited {
  readonly which: RequestMail;
  readonly last: DayNumber;
  /** What has to be made before. */
  readonly after: string;
  /** When they were told of it: who was told after the moment of the reminder gets none. */
  readonly toldAt: string;
  /** Tells it from an earlier one of the same request; `null` for the first. */
  readonly step?: Step | null;
}

/** A mail, once it is due, that something of the customer's is awaited until a last day; and when the request is planned again for either. */
export function reminder(
  story: Story,
  { which, last, after, toldAt, step = null }: Awaited,
): { readonly effects: readonly RequestEffect[]; readonly dueAt: number } {
  const at = endOf(story, last - reminderDays - 1);
  if ((parseInstant(toldAt) ?? 0) >= at) return { effects: [], dueAt: endOf(story, last) };
  return story.known.now >= at
    ? { effects: [mail(story, which, { after: [after], step, words: null })], dueAt: endOf(story, last) }
    : { effects: [], dueAt: at };
}

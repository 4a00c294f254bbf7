import type { Remedy, Tier } from '../document/policy.ts';
import type { ValueChange } from '../document/value-change.ts';
import { dateOf } from './date-of.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { found, notHeld, together } from './proposal.ts';
import { plainOf } from './part-of.ts';
import type { Schedule } from './schedules.ts';
import { schedulesOf } from './schedules.ts';

/** [RET-07, PROMO-02] Orders of a time that can be returned for longer, and on which no codes are taken. */
export const proposeEvents: ProposalRule = (given) =>
  together(schedulesOf(given).map((schedule, index) => proposeEvent(schedule, index, given)));

function proposeEvent(schedule: Schedule, index: number, given: Given): FoundHere {
  const [from, until] = [dateOf(schedule.from), dateOf(schedule.until)];
  if (from === null || until === null)
    return notHeld(
      schedule,
      'An event of the policy has a first and a last day, each with its year.',
      'events',
    );
  const tiers = tiersOf(schedule, given);
  if (tiers.length === 0)
    return notHeld(
      schedule,
      'It was not understood how long these orders can be returned.',
      'returns.events',
    );
  const { name, without } = namedEvent(given);
  const id = index === 0 ? 'event' : `event-${index + 1}`;
  const { base } = given;
  if (base.events.some((event) => event.name === name))
    return notHeld(schedule, `Your draft has an event “${name}” already: change it there.`, 'events');
  const period = { from: { kind: 'date', date: from }, until: { kind: 'date', date: until } };
  const changes: readonly ValueChange[] = [
    { kind: 'add', path: 'events', value: { id, name, period } },
    { kind: 'add', path: 'returns.events', value: { event: id, tiers } },
    ...(without === null
      ? []
      : [
          {
            kind: 'add',
            path: 'promotions.events',
            value: { event: id, message: { en: without.text } },
          } as const,
        ]),
  ];
  const at = [schedule, ...schedule.windows, ...(without === null ? [] : [without])];
  return together(
    at.map((fact) =>
      found({ about: `events ${id}`, path: 'events', changes, confidence: 'likely', fact, note: eventNote }),
    ),
  );
}

const eventNote = 'Events are kept with their first and last day; renew them each year.';

/** What each time allows: where a later one says less, the earlier one allows that, too. */
function tiersOf({ windows }: Schedule, given: Given): readonly Tier[] {
  const own = windows
    .map((fact) => ({ throughDay: fact.most, remedies: remediesIn(plainOf(fact, given.reading)) }))
    .toSorted((one, other) => one.throughDay - other.throughDay);
  return own.flatMap(({ throughDay }, index): readonly Tier[] => {
    const remedies = [...new Set(own.slice(index).flatMap((tier) => tier.remedies))];
    return remedies.length === 0 ? [] : [{ throughDay, remedies }];
  });
}

const remedyWords: readonly (readonly [Remedy, RegExp])[] = [
  ['refund', /\brefund|\bmoney back\b/],
  ['exchange', /\bexchang|\bswap/],
  ['store-credit', /\b(?:store )?credit\b|\bvoucher/],
];

/** What words say that a customer can get. */
export const remediesIn = (plain: string): readonly Remedy[] =>
  remedyWords.flatMap(([remedy, words]) => (words.test(plain) ? [remedy] : []));

/** What the text calls the event, and the sentence that takes no codes on it. */
function namedEvent({ reading }: Given) {
  for (const [sentence, { text, plain }] of reading.sentences.entries()) {
    const name = /\b(?:[A-Z][A-Za-z'’]+ ){1,3}(?:Event|Sale)\b/.exec(text)?.[0];
    if (name === undefined || !/\b(?:event|holiday|season)/i.test(name)) continue;
    const isWithout = /\b(?:not|no)\b.*\b(?:coupons?|codes?|discounts?)\b/.test(plain);
    return { name, without: isWithout ? { sentence, text: text.slice(0, 200) } : null };
  }
  return { name: 'Longer returns', without: null };
}

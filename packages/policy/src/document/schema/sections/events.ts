import { period, text } from '../fields.ts';
import { list, section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

const event = section(
  {
    label: 'Event',
    subject: 'The event',
    help: 'A time for which other rules hold.',
  },
  {
    /** What the rules refer to; never shown to shoppers. */
    id: text({
      label: 'Id',
      subject: "The event's id",
      help: 'What other rules refer to the event by; shoppers never see it.',
      statements: ['RET-07', 'PROMO-02'],
      most: 60,
    }),
    name: text({
      label: 'Name',
      subject: "The event's name",
      help: 'What your customers call it.',
      statements: ['RET-07', 'PROMO-02'],
      most: 60,
    }),
    /** By the order's local date. */
    period: period({
      label: 'From and until',
      subject: 'The period',
      help: 'The first and the last day, both included, by the date of the order.',
      statements: ['RET-07', 'PROMO-02'],
    }),
  },
);

/** [RET-07, PROMO-02] Times for which other rules hold; `returns` and `promotions` refer to them. */
export const events = list(event, {
  label: 'Events',
  subject: 'The events',
  help: 'While an event runs, no codes are taken, and orders placed in it can be returned for longer, as far as your policy says so for it.',
  statements: ['RET-07', 'PROMO-02'],
  most: 20,
  namedBy: 'name',
});

/**
 * A time for which other rules hold, said once: which returns are longer [RET-07] and whether codes are taken [PROMO-02]
 * refer to it by its id.
 */
export interface PolicyEvent extends ValueOf<typeof event> {}

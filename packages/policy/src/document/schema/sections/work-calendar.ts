import type { StatementId } from '../../../statements.ts';
import { dayRule, text, weekday } from '../fields.ts';
import type { Heading } from '../kinds.ts';
import { choice, list, section, values } from '../made-of.ts';

/** A day on which nobody works, by rule. */
export const holiday = (statements: readonly StatementId[]) =>
  section(
    { label: 'Holiday', subject: 'The holiday', help: 'A day on which nobody works.' },
    {
      name: text({
        label: 'Name',
        subject: "The holiday's name",
        help: 'As your customers call the day.',
        statements,
        most: 60,
      }),
      on: dayRule({
        label: 'Day',
        subject: 'The day',
        help: 'The same day of every year, a weekday of a month, or one date.',
        statements,
      }),
    },
  );

/** Who works when. */
export const workCalendar = (heading: Heading, statements: readonly StatementId[]) =>
  section(heading, {
    workdays: values(
      weekday({ label: 'Weekday', subject: 'The weekday', help: 'A day of work.', statements }),
      {
        label: 'Working days',
        subject: 'The working days',
        help: 'The days of the week that count as business days.',
        statements,
        most: 7,
        ifEmpty: 'At least one day of the week must be a working day.',
      },
    ),
    holidays: list(holiday(statements), {
      label: 'Holidays',
      subject: 'The holidays',
      help: 'Days that are no business days.',
      statements,
      most: 60,
      namedBy: 'name',
    }),
    observed: choice(
      {
        label: 'Holidays on a weekend',
        help: 'Whether another day is taken off when a holiday falls on a weekend.',
        statements,
      },
      {
        none: 'No other day is off',
        'nearest-weekday': 'Saturday’s is taken on Friday, Sunday’s on Monday',
        'sunday-to-monday': 'Sunday’s is taken on Monday',
      },
    ),
  });

const format = new Intl.DateTimeFormat('en', {
  timeZone: 'UTC',
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
});

/** A date as a merchant reads it: `Fri, Nov 27, 2026`. */
export const sayDay = (date: string): string => format.format(new Date(`${date}T00:00:00Z`));

/** Days that are looked at together, as dates of the shop's time zone, and as many days before them to compare with. */
export interface Period {
  /** How it stands in addresses. */
  readonly name: string;
  readonly days: number;
  /** How many days one point of a picture stands for. */
  readonly step: number;
  readonly first: string;
  readonly last: string;
}

const periods = [
  { name: '7', days: 7, step: 1 },
  { name: '30', days: 30, step: 1 },
  { name: '91', days: 91, step: 7 },
] as const;

/** What a merchant can choose from, in words. */
export const periodChoices: readonly { readonly name: string; readonly label: string }[] = [
  { name: '7', label: '7 days' },
  { name: '30', label: '30 days' },
  { name: '91', label: '13 weeks' },
];

/** The period that an address asks for, the last day of which is today; 30 days where it asks for none. */
export function periodIn(query: URLSearchParams, today: string): Period {
  const asked = periods.find(({ name }) => name === query.get('days')) ?? periods[1];
  return { ...asked, first: daysFrom(today, 1 - asked.days), last: today };
}

/** The first day of the period before, which is as long. */
export const beforePeriod = ({ first, days }: Period): string => daysFrom(first, -days);

/** The points of a period's pictures, each with its first and its last day. */
export function stepsOf({ first, days, step }: Period): readonly { first: string; last: string }[] {
  return Array.from({ length: days / step }, (_, at) => ({
    first: daysFrom(first, at * step),
    last: daysFrom(first, (at + 1) * step - 1),
  }));
}

const dayLength = 24 * 60 * 60 * 1000;

/** A calendar date so many days later, as ISO 8601 writes it. */
export const daysFrom = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

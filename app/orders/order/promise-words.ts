import type { OrderPromise, PromisedDay, PromisedWindow } from '@doorstep/policy';

/** A date of a promise in words. */
export interface PromiseLine {
  readonly what: string;
  readonly when: string;
  readonly isEstimate: boolean;
}

/** What an order's customer was told, date by date; none where nothing was. */
export function sayPromise({ dates }: Pick<OrderPromise, 'dates'>): readonly PromiseLine[] {
  if (dates === null) return [];
  return [
    windowLine('Ships', 'Shipped', dates.ships),
    dayLine('Tracking number by', dates.trackingBy),
    ...(dates.arrives === null ? [] : [windowLine('Arrives', 'Delivered', dates.arrives)]),
    ...within('A missing parcel can be reported from', dates.claimOpens),
    ...within('A missing parcel can be reported until', dates.claimCloses),
    ...within('A refund can be requested until', dates.refundRequestBy),
    ...within('Store credit or an exchange can be requested until', dates.creditRequestBy),
    ...within('The refund is paid by', dates.refundBy),
  ];
}

function windowLine(expected: string, happened: string, window: PromisedWindow): PromiseLine {
  const { certainty, earliest, latest } = window;
  const when = earliest === latest ? sayDate(earliest) : `${sayDate(earliest)} to ${sayDate(latest)}`;
  return certainty === 'happened'
    ? { what: happened, when, isEstimate: false }
    : { what: expected, when, isEstimate: true };
}

const dayLine = (what: string, { date }: PromisedDay): PromiseLine => ({
  what,
  when: sayDate(date),
  isEstimate: false,
});

const within = (what: string, day: PromisedDay | null): readonly PromiseLine[] =>
  day === null ? [] : [dayLine(what, day)];

/** A date of the shop's calendar, which has no time zone any more. */
const sayDate = (date: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

import type { Database } from '../database.server.ts';
import { readHealthSummary } from '../health/summary.server.ts';
import { countLate } from '../after-sale/desk/list/count-requests.server.ts';
import { requestsAt } from '../after-sale/desk/list/filter.ts';
import { caseWords } from '../orders/case-words.ts';
import { sayInstant } from '../policy/date-in-zone.ts';
import { countUnanswered } from '../requests/desk.server.ts';

/** Something that waits for a person, with the page where it is settled. */
export interface ToDo {
  readonly what: string;
  readonly count: number;
  readonly href: string;
  readonly note: string;
  readonly tone: 'critical' | 'warning' | 'info';
}

/** What waits for a person in a shop: what shoppers suffer from first, then orders, then questions. */
export async function readToDo(database: Database, shop: string, timeZone: string): Promise<readonly ToDo[]> {
  const [health, cases, requests, late, open] = await Promise.all([
    readHealthSummary(database, shop),
    database.case.groupBy({
      by: ['kind'],
      where: { shop, closedAt: null },
      _count: true,
      _min: { openedAt: true },
    }),
    countUnanswered(database, shop),
    countLate(database, shop, new Date()),
    database.afterSaleRequest.count({ where: { shop, endedAt: null } }),
  ]);
  const { critical, warning } = health.counts;
  return [
    ...told(critical, {
      what: 'Something is broken for shoppers',
      href: '/app/health',
      note: 'See what it means and the way out.',
      tone: 'critical',
    }),
    ...cases
      .toSorted((one, two) => two._count - one._count)
      .flatMap(({ kind, _count: count, _min: { openedAt } }) => {
        const { what, toDo } = caseWords(kind);
        const since = openedAt === null ? '' : ` The oldest since ${sayInstant(openedAt, timeZone)}.`;
        return told(count, { what, href: '/app/orders/to-do', note: `${toDo}${since}`, tone: 'warning' });
      }),
    ...told(late, {
      what: 'Requests are late',
      href: requestsAt({ late: 'yes' }),
      note: 'What was due about them is over.',
      tone: 'critical',
    }),
    ...told(open - late, {
      what: 'Requests of customers',
      href: requestsAt({}),
      note: 'Returns, missing parcels and everything else that is asked for after the sale.',
      tone: 'info',
    }),
    ...told(requests, {
      what: 'Shoppers wait for an answer',
      href: '/app/requests/countries',
      note: 'They asked you to ship to their country.',
      tone: 'info',
    }),
    ...told(warning, {
      what: 'Something is not as it should be',
      href: '/app/health',
      note: 'Nothing is broken yet.',
      tone: 'info',
    }),
  ];
}

const told = (count: number, toDo: Omit<ToDo, 'count'>): readonly ToDo[] =>
  count === 0 ? [] : [{ ...toDo, count }];

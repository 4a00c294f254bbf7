import { afterSaleKinds } from '@doorstep/policy';

import { namesOfStaff } from '../../access/staff.server.ts';
import { readAnswers } from '../../after-sale/desk/answers/store.server.ts';
import { countByKind } from '../../after-sale/desk/list/count-requests.server.ts';
import { requestFilterIn, requestsAt } from '../../after-sale/desk/list/filter.ts';
import { appliedTo, requestChoices } from '../../after-sale/desk/list/filter-words.ts';
import { findRequests } from '../../after-sale/desk/list/find-requests.server.ts';
import { showRequest } from '../../after-sale/desk/list/listed-request.ts';
import { queueTurnIn, writePlace } from '../../after-sale/desk/list/place.ts';
import { kindsWords } from '../../after-sale/words.ts';
import { database } from '../../database.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';

const size = 50;

/** A page of a shop's queue as the address asks for it. @param user who looks, as Shopify numbers them. */
export async function loadRequests(shop: string, user: string, query: URLSearchParams) {
  const now = new Date();
  const filter = requestFilterIn(query);
  const [live, staff, counts, answers, found] = await Promise.all([
    currentVersion(database, shop),
    database.staffMember.findMany({ where: { shop }, orderBy: { name: 'asc' } }),
    countByKind(database, shop),
    readAnswers(database, shop),
    findRequests(database, shop, { filter, turn: queueTurnIn(query), size, user, now }),
  ]);
  const timeZone = live?.policy.merchant.timeZone ?? 'UTC';
  const nameOf = await namesOfStaff(
    database,
    shop,
    found.rows.map(({ assignee }) => assignee),
  );
  const people = staff.map(({ id: value, name: label }) => ({ value, label }));
  const choices = requestChoices(people);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    requests: found.rows.map((request) => showRequest(request, { timeZone, now, nameOf, filter })),
    before: found.before && writePlace(found.before),
    after: found.after && writePlace(found.after),
    tabs: [
      tab('All', requestsAt({ ...filter, kind: null }), total, filter.kind === null),
      ...afterSaleKinds.map((kind) =>
        tab(kindsWords[kind], requestsAt({ ...filter, kind }), counts.get(kind) ?? 0, filter.kind === kind),
      ),
    ],
    people: [{ value: user, label: 'Me' }, ...people.filter(({ value }) => value !== user)],
    answers: answers.map(({ id: value, title: label }) => ({ value, label })),
    search: filter.q ?? '',
    choices: choices.map((choice) => ({ ...choice, value: filter[choice.name] ?? '' })),
    applied: appliedTo(filter, choices),
    kept: filter.kind === null ? [] : [['kind', filter.kind] as const],
  };
}

const tab = (label: string, href: string, count: number, isCurrent: boolean) => ({
  ...{ label, href, count, isCurrent },
});

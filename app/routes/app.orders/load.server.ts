import { countryName } from '../../country-name.ts';
import { database } from '../../database.server.ts';
import { filterIn, queryOf } from '../../orders/list/filter.ts';
import { appliedFilters, fixedChoices } from '../../orders/list/filter-words.ts';
import type { OrderChoice } from '../../orders/list/filter-words.ts';
import { findOrders } from '../../orders/list/find-orders.server.ts';
import { showListed } from '../../orders/list/listed-order.ts';
import { listTurnIn, writePlace } from '../../orders/list/turn.ts';
import { countOpenCases } from '../../orders/open-cases.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import type { PublishedVersion } from '../../policy/versions.server.ts';

const size = 50;

/** A page of a shop's orders as the address asks for it. */
export async function loadOrders(shop: string, query: URLSearchParams) {
  const live = await currentVersion(database, shop);
  const timeZone = live?.policy.merchant.timeZone ?? 'UTC';
  const filter = filterIn(query);
  const wanted = { filter, turn: listTurnIn(query), size, timeZone };
  const { rows, hasPrevious, hasNext } = await findOrders(database, shop, wanted);
  const choices = [...fixedChoices, ...choicesOf(live)];
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    orders: rows.map((order) => showListed(order, timeZone)),
    before: hasPrevious && first ? writePlace(first) : null,
    after: hasNext && last ? writePlace(last) : null,
    toDo: await countOpenCases(database, shop),
    search: filter.q ?? '',
    sort: filter.sort ?? '',
    choices: choices.map((choice) => ({ ...choice, value: String(filter[choice.name] ?? '') })),
    applied: appliedFilters(filter, choices),
    kept: [...queryOf(filter)].filter(
      ([name]) => !['q', 'sort', ...choices.map((choice) => choice.name)].includes(name),
    ),
  };
}

/** The filters whose choices are the shop's own. What an address names besides is shown as applied. */
function choicesOf(live: PublishedVersion | null): readonly OrderChoice[] {
  if (live === null) return [];
  const countries = live.policy.destinations.served.map(({ country: value }) => ({
    value,
    label: countryName(value, 'en'),
  }));
  const versions = Array.from({ length: Math.min(live.number, 50) }, (_, at) => String(live.number - at));
  return [
    { name: 'country', label: 'Ships to', all: 'Every country', options: countries },
    {
      ...{ name: 'version', label: 'Policy version', all: 'Every version' },
      options: versions.map((value) => ({ value, label: `Version ${value}` })),
    },
  ];
}

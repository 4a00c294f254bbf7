import { countryName } from '../orders/places.ts';
import type { ShopContext } from '../shop-context.ts';
import type { DeliveryCondition, Zone } from '../state/delivery.ts';
import { plainId } from '../state/gid.ts';
import type { Market } from '../state/markets.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import { adminPage, badge, card, pageHeader, table } from './layout.ts';

/** Markets with their currencies, and the shipping rates where this shop keeps them. */
export function shippingPage(context: ShopContext): string {
  const { state } = context;
  const inMarkets = state.shop.marketDrivenShipping;
  const content = html`${pageHeader('Markets and shipping')}
    <p class="subtitle">
      ${
        inMarkets
          ? 'This shop uses market-driven shipping: rates belong to markets, and delivery profiles are ignored.'
          : 'This shop keeps its rates in delivery profiles. (Market-driven shipping is off.)'
      }
    </p>
    ${card('Markets', marketsTable(context, inMarkets))}
    ${
      !inMarkets &&
      [...state.deliveryProfiles.values()].map((profile) =>
        card(profile.name, zonesTable(profile.locationGroups.flatMap((group) => group.zones)), {
          beside: profile.default ? badge('Default') : html``,
        }),
      )
    }`;
  return adminPage(context, { title: 'Markets and shipping', section: 'shipping', content });
}

const names = (codes: readonly string[]): string => codes.map((code) => countryName(code) ?? code).join(', ');

function marketsTable(context: ShopContext, withRates: boolean): Html {
  const { shop, markets } = context.state;
  const rate = (market: Market): string =>
    market.currency === shop.currency ? '—' : `1 ${shop.currency} = ${market.rate} ${market.currency}`;
  return table(
    'Markets',
    ['Market', 'Status', 'Countries', 'Currency', 'Exchange rate', ...(withRates ? ['Shipping'] : [])],
    [...markets.values()].map((market) => [
      html`<strong id="market-${plainId(market.id)}">${market.name}</strong>`,
      market.status === 'ACTIVE' ? badge('Active', 'success') : badge('Draft'),
      html`${names(market.countries)}`,
      html`${market.currency}`,
      html`${rate(market)}`,
      ...(withRates ? [marketRates(market)] : []),
    ]),
    'No markets.',
  );
}

function marketRates({ shipping }: Market): Html {
  if (!shipping?.enabled || shipping.options.length === 0) return html`No shipping`;
  return html`${shipping.options.map(
    (option) =>
      html`${option.name}: ${option.rateGroups.map((group) => displayMoney(group.price)).join(', ')}
        ${option.freeFrom && `(free from ${displayMoney(option.freeFrom)})`}
        ${option.active ? null : badge('Off')}<br />`,
  )}`;
}

function zonesTable(zones: readonly Zone[]): Html {
  return table(
    'Shipping zones',
    ['Zone', 'Countries', 'Rates'],
    zones.map((zone) => [
      html`<strong>${zone.name}</strong>`,
      html`${names(zone.countries.map((country) => country.code))}${zone.restOfWorld && ' Rest of world'}`,
      html`${zone.methods.map(
        (method) =>
          html`${method.name}: ${displayMoney(method.price)} ${method.conditions.map(condition)}
            ${method.active ? null : badge('Off')}<br />`,
      )}`,
    ]),
    'No shipping rates yet: buyers cannot check out.',
  );
}

function condition(each: DeliveryCondition): string {
  const bound = each.operator === 'GREATER_THAN_OR_EQUAL_TO' ? 'from' : 'up to';
  const limit =
    each.field === 'TOTAL_PRICE' ? displayMoney(each.amount) : `${each.weight.value} ${each.weight.unit}`;
  return `(${bound} ${limit})`;
}

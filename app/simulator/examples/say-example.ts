import { countryName } from '../../country-name.ts';
import type { Surface } from '../case.ts';
import { sayDay } from '../say-day.ts';
import type { Example } from './example.ts';

const places: Readonly<Record<Surface, string>> = {
  cart: 'In the cart',
  checkout: 'At checkout',
  wallet: 'In a wallet',
  invoice: 'Through an invoice',
  'draft-order': 'As a draft order',
};

/** What an example tries: `At checkout, to the United States, Fri, Nov 27, 2026: 2 × Card Sleeve`. */
export function sayTried({ given, shop }: Example['case']): string {
  const titleOf = (variantId: string) => shop.goods.find((goods) => goods.variantId === variantId)?.title;
  const goods = given.lines.map(
    ({ variantId, quantity }) => `${quantity} × ${titleOf(variantId) ?? 'a product that was deleted'}`,
  );
  const protection = given.protections > 0 ? ['protection'] : [];
  const to = countryName(given.address.countryCode);
  return `${places[given.surface]}, to ${to}, ${sayDay(given.date)}: ${[...goods, ...protection].join(', ')}`;
}

const told = ['refusal', 'shipping', 'total'];

/** What an example has to come to, in short: whether it can be ordered, what shipping costs, and the total. */
export const sayKept = ({ sees, pays }: Example['outcome']): string =>
  [...sees, ...pays]
    .filter(({ key }) => told.includes(key))
    .map(({ key, label, value }) => (key === 'refusal' ? value : `${label}: ${value}`))
    .join(' · ');

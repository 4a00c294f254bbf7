import type { Order } from '../state/orders.ts';
import { notEmulated } from './root-field.ts';

/**
 * Shopify's search words for orders, as far as they are emulated: `name:#1001`, `email:a@b.com`, `tag:held`, `tag_not:held`,
 * `created_at:>=…`, `updated_at:<…`; several must all hold. Another word is answered with an error that names it.
 */
export function orderSearch(query: string): (order: Order) => boolean {
  const terms = query.match(/\S+:(?:"[^"]*"|'[^']*'|\S+)|\S+/g) ?? [];
  const conditions = terms.filter((term) => term !== 'AND').map(condition);
  return (order) => conditions.every((holds) => holds(order));
}

function condition(term: string): (order: Order) => boolean {
  const [, field, operator, quoted] = /^(\w+):(>=|<=|>|<)?(.+)$/.exec(term) ?? [];
  const value = (quoted ?? '').replaceAll(/^["']|["']$/g, '');
  switch (field) {
    case 'name':
      return (order) => order.name === value || order.name === `#${value}`;
    case 'email':
      return (order) => order.email === value;
    case 'tag':
      return (order) => order.tags.includes(value);
    case 'tag_not':
      return (order) => !order.tags.includes(value);
    case 'created_at':
      return (order) => compare(Date.parse(order.createdAt), operator, Date.parse(value));
    case 'updated_at':
      return (order) => compare(Date.parse(order.updatedAt), operator, Date.parse(value));
    default:
      throw notEmulated(`the order search ${term}`);
  }
}

function compare(one: number, operator: string | undefined, other: number): boolean {
  switch (operator) {
    case '>=':
      return one >= other;
    case '<=':
      return one <= other;
    case '>':
      return one > other;
    case '<':
      return one < other;
    default:
      return one === other;
  }
}

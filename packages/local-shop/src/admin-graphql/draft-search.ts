import type { ShopContext } from '../shop-context.ts';
import type { DraftOrder } from '../state/draft-orders.ts';
import { notEmulated } from './root-field.ts';

/** Shopify's search hears of what was made a moment later, in milliseconds: how much later is nowhere written. */
const heardAfter = 5_000;

/** Of Shopify's search words for drafts `tag:` and `status:`, of which several must all hold. Without one it is no search, and knows all. */
export function draftSearch(
  query: string,
  { now }: Pick<ShopContext, 'now'>,
): (draft: DraftOrder) => boolean {
  const terms = (query.match(/\S+:(?:"[^"]*"|'[^']*'|\S+)|\S+/g) ?? []).filter((term) => term !== 'AND');
  const conditions = terms.map((term): ((draft: DraftOrder) => boolean) => {
    const [, field, quoted = ''] = /^(tag|status):(.+)$/.exec(term) ?? [];
    const value = quoted.replaceAll(/^["']|["']$/g, '');
    if (field === 'tag') return ({ tags }) => tags.includes(value);
    if (field === 'status') return ({ status }) => status === value.toUpperCase();
    throw notEmulated(`the draft search ${term}`);
  });
  if (conditions.length === 0) return () => true;
  const heard = Date.parse(now()) - heardAfter;
  return (draft) => Date.parse(draft.createdAt) <= heard && conditions.every((holds) => holds(draft));
}

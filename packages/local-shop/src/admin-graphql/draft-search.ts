import type { DraftOrder } from '../state/draft-orders.ts';
import { notEmulated } from './root-field.ts';

/** Of Shopify's search words for drafts `tag:` and `status:`, of which several must all hold. */
export function draftSearch(query: string): (draft: DraftOrder) => boolean {
  const terms = (query.match(/\S+:(?:"[^"]*"|'[^']*'|\S+)|\S+/g) ?? []).filter((term) => term !== 'AND');
  const conditions = terms.map((term): ((draft: DraftOrder) => boolean) => {
    const [, field, quoted = ''] = /^(tag|status):(.+)$/.exec(term) ?? [];
    const value = quoted.replaceAll(/^["']|["']$/g, '');
    if (field === 'tag') return ({ tags }) => tags.includes(value);
    if (field === 'status') return ({ status }) => status === value.toUpperCase();
    throw notEmulated(`the draft search ${term}`);
  });
  return (draft) => conditions.every((holds) => holds(draft));
}

import type { Page } from '../state/pages.ts';
import { notEmulated } from './root-field.ts';

/** Of Shopify's search words for pages `handle:`, `title:` and `published_status:`, of which several must all hold. */
export function pageSearch(query: string): (page: Page) => boolean {
  const terms = (query.match(/\S+:(?:"[^"]*"|'[^']*'|\S+)|\S+/g) ?? []).filter((term) => term !== 'AND');
  const conditions = terms.map((term): ((page: Page) => boolean) => {
    const [, field, quoted = ''] = /^(handle|title|published_status):(.+)$/.exec(term) ?? [];
    const value = quoted.replaceAll(/^["']|["']$/g, '');
    if (field === 'handle') return ({ handle }) => handle === value;
    if (field === 'title') return ({ title }) => title.toLowerCase().includes(value.toLowerCase());
    if (field === 'published_status' && value === 'any') return () => true;
    if (field === 'published_status')
      return ({ publishedAt }) => (publishedAt !== null) === (value === 'published');
    throw notEmulated(`the page search ${term}`);
  });
  return (page) => conditions.every((holds) => holds(page));
}

import { inOneLine } from '../../mail/one-line.ts';

/** Characters of an order's name that are looked at; Shopify's are far shorter. */
const longestName = 40;

/**
 * An order's name as it is compared: `＃ 1001` and `#1001` are one, and so are letters of either case. Signs that mean something to Shopify's search
 * are left out: no order's name has them.
 */
export const comparedName = (typed: string): string =>
  inOneLine(typed.normalize('NFKC'), longestName)
    .replaceAll(/[\s#"'\\():*]/g, '')
    .toLowerCase();

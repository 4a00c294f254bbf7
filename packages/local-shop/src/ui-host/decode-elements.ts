import accountElements from './account-elements.json';
import elements from './elements.json';
import type { ElementTable } from './element-table.ts';

// JSON's own type knows the kinds of properties as plain texts only; a test holds the files to their generator.

/** What extensions of checkout draw with. */
export const elementTable = decodeElements(elements);

/** What extensions of customer accounts draw with: all that checkout has, and pages, actions and a few more. */
export const accountElementTable: ElementTable = { ...elementTable, ...decodeElements(accountElements) };

function decodeElements(table: object): ElementTable {
  return table as ElementTable;
}

import elements from './elements.json';
import type { ElementTable } from './element-table.ts';

/** The generated table. JSON's own type knows the kinds as plain texts only; a test holds the file to its generator. */
export const elementTable = decodeElements(elements);

function decodeElements(table: object): ElementTable {
  return table as ElementTable;
}

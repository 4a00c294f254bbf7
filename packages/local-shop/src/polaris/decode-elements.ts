import type { AttributeShape, ElementShape, ElementTable } from './element-table.ts';
import elements from './elements.json' with { type: 'json' };

/** The generated table. JSON's own type knows the kinds as plain texts only; a test holds the file to its generator. */
export const elementTable = decodeElements(elements);

function decodeElements(table: object): ElementTable {
  return table as ElementTable;
}

/** What the manifest says of a tag; `undefined` for one that it does not know. */
export const shapeOf = (tag: string): ElementShape | undefined => elementTable.elements[tag];

/** The words that an attribute knows; empty for one that takes any text. */
export const wordsOf = ({ words = [] }: AttributeShape): readonly string[] =>
  typeof words === 'string' ? (elementTable.lists[words] ?? []) : words;

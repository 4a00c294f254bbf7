/**
 * Writes elements.json: what each `s-*` element of @shopify/polaris-types takes, read out of its Custom Elements Manifest.
 * The file is committed, so that a change of the package shows as a change of the table; a test holds it to the installed
 * package. Run: npm run elements -w local-shop
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { AttributeShape, ElementShape, ElementTable } from './element-table.ts';
import { readPackage, responsiveProperties, wordsOfType } from './read-types.ts';
import { slotShape } from './slot-shape.ts';

const named = z.object({ name: z.string(), description: z.string().default('') });
const member = z.object({
  name: z.string().optional(),
  type: z.object({ text: z.string() }).optional(),
  default: z.string().optional(),
});
const declaration = z.object({
  tagName: z.string(),
  attributes: z.array(z.object({ name: z.string(), fieldName: z.string() })).default([]),
  members: z.array(member).default([]),
  slots: z.array(named).default([]),
  events: z.array(named).default([]),
});
const manifestShape = z.object({
  modules: z.array(z.object({ declarations: z.array(z.unknown()).default([]) })),
});
type Declaration = z.infer<typeof declaration>;
type Member = z.infer<typeof member>;

/** The manifest lists React's `children` and every element's `id` as attributes of some. */
const NOT_OF_THE_ELEMENT = new Set(['children', 'id']);
/** A list of words this long gets a name and stands once. */
const LONG = 80;

/** What is read once for all elements. */
interface Reading {
  readonly declarations: string;
  readonly responsive: ReadonlySet<string>;
  readonly tags: readonly string[];
  readonly lists: Map<string, readonly string[]>;
}

/** The table of all elements in the installed @shopify/polaris-types. */
export function readElementTable(): ElementTable {
  const { manifest, declarations } = readPackage();
  const found = manifestShape
    .parse(manifest)
    .modules.flatMap((module) => module.declarations)
    .flatMap((each) => declaration.safeParse(each).data ?? [])
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  const reading: Reading = {
    declarations,
    responsive: responsiveProperties(declarations),
    tags: found.map((each) => each.tagName),
    lists: new Map(),
  };
  const elements = Object.fromEntries(found.map((each) => [each.tagName, shapeOf(each, reading)]));
  return { lists: Object.fromEntries(reading.lists), elements };
}

function shapeOf(element: Declaration, reading: Reading): ElementShape {
  const members = new Map(element.members.map((each) => [each.name, each]));
  const attributes: Record<string, AttributeShape> = {};
  const properties: string[] = [];
  for (const { name, fieldName } of element.attributes) {
    if (NOT_OF_THE_ELEMENT.has(name)) continue;
    const known = attributes[name];
    const field = members.get(fieldName) ?? {};
    // `value`, `checked`, `selected`, `view` … stand twice: for the live property and for its start.
    if (known) attributes[name] = { ...known, initial: fieldName };
    else if (isValueOfAScript(field)) properties.push(fieldName);
    else if (!isMethod(field))
      attributes[name] = { property: fieldName, ...kindOf(field, fieldName, reading) };
  }
  return {
    attributes,
    properties,
    slots: Object.fromEntries(
      element.slots.map(({ name, description }) => [name, slotShape(description, reading.tags)]),
    ),
    events: element.events.map((event) => event.name),
  };
}

const isMethod = ({ type }: Member): boolean => type?.text.includes('=>') === true;

const isValueOfAScript = ({ type }: Member): boolean => type?.text.endsWith('[]') === true;

function kindOf(
  { type, default: otherwise }: Member,
  property: string,
  reading: Reading,
): Omit<AttributeShape, 'property'> {
  const text = type?.text ?? 'string';
  const given = /^['"`]?([\w./-]+)['"`]?$/.exec(otherwise?.trim() ?? '')?.[1];
  const start = given === undefined ? {} : { default: given };
  if (text === 'boolean') return { kind: 'flag' };
  if (text === 'number') return { kind: 'number', ...start };
  return {
    ...wordsKind(text, property, reading),
    ...(reading.responsive.has(property) ? { responsive: true } : {}),
    ...start,
  };
}

function wordsKind(
  text: string,
  property: string,
  { declarations, lists }: Reading,
): Pick<AttributeShape, 'kind' | 'words' | 'upTo'> {
  const upTo = severalWords(text);
  const words = wordsOfType(text, declarations).filter((word) => word !== '');
  // The manifest leaves template types out of a union: of a place in a grid only "auto" is left, of a size only "0".
  if (isOpen(text) || words.length === 0 || (words.length === 1 && words[0] === 'auto'))
    return { kind: 'text' };
  if (words.includes('0')) return { kind: 'size', words: words.filter((word) => word !== '0') };
  const listed = words.length < LONG ? words : listNamed(property, words, lists);
  return { kind: 'word', words: listed, ...(upTo === 1 ? {} : { upTo }) };
}

/** How many words a value may have: the shorthands of CSS have their own types. */
function severalWords(text: string): number {
  if (text.includes('MaybeAllValuesShorthandProperty')) return 4;
  if (text.includes('MaybeTwoValuesShorthandProperty')) return 2;
  return text === 'BorderShorthand' ? 3 : 1;
}

/** Types that take more than words: any text, templates, and unions that the manifest shortens. */
const isOpen = (text: string): boolean => /\bstring\b|\bany\b|`| more \.\.\. |"0 0"/.test(text);

/** The name under which this list stands: the property's, numbered where another list has it already. */
function listNamed(
  property: string,
  words: readonly string[],
  lists: Map<string, readonly string[]>,
): string {
  const content = words.join('|');
  for (const [name, list] of lists) if (list.join('|') === content) return name;
  const name = lists.has(property) ? `${property}-${lists.size}` : property;
  lists.set(name, words);
  return name;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('elements.json', import.meta.url));
  const table = readElementTable();
  writeFileSync(file, `${JSON.stringify(table, null, 1)}\n`);
  process.stdout.write(`${Object.keys(table.elements).length} elements written to ${file}\n`);
}

/**
 * Writes elements.json: what each `s-*` element of @shopify/polaris-types takes, read out of its Custom Elements Manifest.
 * The file is committed, so that a change of the package shows as a change of the table; a test holds it to the installed
 * package. Run: npm run elements -w local-shop
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { AttributeShape, ElementShape, ElementTable } from './element-table.ts';

const named = z.object({ name: z.string() });
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

/** The table of all elements in the installed @shopify/polaris-types. */
export function readElementTable(): ElementTable {
  const file = createRequire(import.meta.url).resolve('@shopify/polaris-types/custom-elements');
  const { modules } = manifestShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  const lists = new Map<string, readonly string[]>();
  const elements = modules
    .flatMap((module) => module.declarations)
    .flatMap((each) => declaration.safeParse(each).data ?? [])
    .map((each) => [each.tagName, shapeOf(each, lists)] as const)
    .sort(([a], [b]) => a.localeCompare(b));
  return { lists: Object.fromEntries(lists), elements: Object.fromEntries(elements) };
}

function shapeOf(element: Declaration, lists: Map<string, readonly string[]>): ElementShape {
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
    else if (!isMethod(field)) attributes[name] = { property: fieldName, ...kindOf(field, fieldName, lists) };
  }
  return {
    attributes,
    properties,
    slots: element.slots.map((slot) => slot.name),
    events: element.events.map((event) => event.name),
  };
}

const isMethod = ({ type }: Member): boolean => type?.text.includes('=>') === true;

const isValueOfAScript = ({ type }: Member): boolean => type?.text.endsWith('[]') === true;

function kindOf(
  { type, default: otherwise }: Member,
  property: string,
  lists: Map<string, readonly string[]>,
): Omit<AttributeShape, 'property'> {
  const given = /^['"`]?([\w./-]+)['"`]?$/.exec(otherwise?.trim() ?? '')?.[1];
  const start = given === undefined ? {} : { default: given };
  const parts = (type?.text ?? 'string').split('|').map((part) => part.trim());
  if (parts.length === 1 && parts[0] === 'boolean') return { kind: 'flag' };
  if (parts.length === 1 && parts[0] === 'number') return { kind: 'number', ...start };
  const words = parts.flatMap((part) => /^"([^"]*)"$/.exec(part)?.[1] ?? []);
  // The manifest leaves template types out of a union: of a size only "0", of a place in a grid only "auto" is left.
  if (words.length < parts.length || (words.length === 1 && words[0] === 'auto'))
    return { kind: 'text', ...start };
  if (words.includes('0 0')) return { kind: 'text', ...start };
  if (words.includes('0')) return { kind: 'size', words: words.filter((word) => word !== '0'), ...start };
  return { kind: 'word', words: words.length < LONG ? words : listNamed(property, words, lists), ...start };
}

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

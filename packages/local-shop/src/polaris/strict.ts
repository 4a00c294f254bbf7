import { shapeOf, wordsOf } from './decode-elements.ts';
import type { AttributeShape, SlotShape } from './element-table.ts';

/** What HTML has on every element and an `s-*` element keeps. Classes, styles and roles do nothing on it: see its `accessibility…`. */
const GLOBAL = /^(id|slot|hidden|lang|dir|data-.*|aria-(hidden|live|busy))$/;
/** Elements and slots of App Bridge and of UI extensions, which Polaris' manifest does not know. */
const BESIDE_POLARIS = new Set(['s-app-nav', 's-app-window', 's-admin-block']);
const SLOTS_OF_APP_BRIDGE: Readonly<Record<string, readonly string[]>> = { 's-page': ['accessory'] };
const CONTAINER_QUERY = /^@container\s*[^,]*\)\s+(?<met>[^,]+),\s*(?<otherwise>.+)$/;

/** Reports, as console errors, what Shopify's elements ignore in silence. One observer for the whole document. */
export function reportMisuse(page: Document): void {
  checkTree(page.documentElement);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'attributes' && target instanceof HTMLElement && attributeName !== null)
        changed(target, attributeName);
      for (const node of addedNodes) if (node instanceof HTMLElement && node.isConnected) checkTree(node);
    }
  }).observe(page, { subtree: true, childList: true, attributes: true });
}

function changed(element: HTMLElement, name: string): void {
  if (name === 'slot' || name === 'variant') checkPlace(element);
  if (element.localName.startsWith('s-')) checkAttribute(element, name);
}

function checkTree(tree: HTMLElement): void {
  checkElement(tree);
  for (const element of tree.querySelectorAll<HTMLElement>('*')) checkElement(element);
}

function checkElement(element: HTMLElement): void {
  checkPlace(element);
  if (!element.localName.startsWith('s-') || BESIDE_POLARIS.has(element.localName)) return;
  if (!shapeOf(element.localName)) report(element, 'is no Polaris element');
  for (const name of element.getAttributeNames()) checkAttribute(element, name);
  const before = element.previousElementSibling;
  if (isShownBanner(element) && before && isShownBanner(before))
    report(element, 'stands right after another banner: merge them, or show one at a time');
}

const isShownBanner = (element: Element): boolean =>
  element.localName === 's-banner' && !element.hasAttribute('hidden');

function checkAttribute(element: HTMLElement, name: string): void {
  const value = element.getAttribute(name);
  const shape = shapeOf(element.localName);
  if (!shape || value === null) return;
  const attribute = shape.attributes[name];
  if (attribute) reportIf(element, wrongValue(attribute, name, value));
  else if (!GLOBAL.test(name)) report(element, `has no attribute "${name}"`);
}

function wrongValue(attribute: AttributeShape, name: string, value: string): string | undefined {
  const { kind } = attribute;
  if (kind === 'flag' && value === 'false')
    return `"${name}" is "false", which HTML reads as true: leave it out (React 18 writes {false} so)`;
  if (kind === 'number' && (value.trim() === '' || Number.isNaN(Number(value))))
    return `"${name}" must be a number, not "${value}"`;
  if (value === '') return undefined;
  const wrong = valuesIn(attribute, value).find((each) => !isValue(attribute, each));
  if (wrong === undefined) return undefined;
  return kind === 'size' ? `"${name}" must be in px or %, not "${wrong}"` : `"${name}" cannot be "${wrong}"`;
}

/** Both values of a container query, where the attribute takes one; else the value itself. */
function valuesIn({ responsive }: AttributeShape, value: string): readonly string[] {
  const { met, otherwise } = (responsive && CONTAINER_QUERY.exec(value)?.groups) || {};
  return met === undefined || otherwise === undefined ? [value] : [met, otherwise];
}

function isValue(attribute: AttributeShape, value: string): boolean {
  const { kind, upTo = 1 } = attribute;
  const words = wordsOf(attribute);
  if (kind === 'size') return /^(0|-?[\d.]+(px|%))$/.test(value) || words.includes(value);
  if (kind !== 'word' || words.includes(value)) return true;
  const several = value.split(/\s+/);
  return several.length <= upTo && several.every((word) => words.includes(word));
}

function checkPlace(element: HTMLElement): void {
  const parent = element.parentElement;
  const shape = parent ? shapeOf(parent.localName) : undefined;
  if (!parent || !shape) return;
  const { slot } = element;
  const room = shape.slots[slot];
  if (room) reportIf(element, wrongPlace(element, parent, room));
  else if (room === undefined && !SLOTS_OF_APP_BRIDGE[parent.localName]?.includes(slot))
    report(
      element,
      slot ? `<${parent.localName}> has no slot "${slot}"` : `<${parent.localName}> takes no children`,
    );
}

function wrongPlace(
  element: HTMLElement,
  parent: HTMLElement,
  { takes, most = Infinity, variants }: SlotShape,
): string | undefined {
  const { slot, localName } = element;
  const place = slot ? `slot "${slot}" of <${parent.localName}>` : `<${parent.localName}>`;
  const beside = [...parent.children].filter((child) => child.slot === slot);
  if (!takes.includes(localName)) return `${place} takes only ${takes.join(', ') || 'text'}`;
  if (beside.indexOf(element) >= most) return `${place} takes at most ${most}`;
  const variant = element.getAttribute('variant') ?? 'auto';
  if (localName === 's-button' && variants && !variants.includes(variant))
    return `${place} takes only buttons with variant ${variants.join(' or ')}`;
  return undefined;
}

const reported = new WeakMap<HTMLElement, Set<string>>();

function reportIf(element: HTMLElement, what: string | undefined): void {
  if (what !== undefined) report(element, what);
}

/** Once for an element: a tree that is parsed piece by piece is met more than once. */
function report(element: HTMLElement, what: string): void {
  const said = reported.get(element) ?? new Set();
  if (said.has(what)) return;
  reported.set(element, said.add(what));
  console.error(`[polaris] <${element.localName}>${element.id ? ` #${element.id}` : ''}: ${what}`);
}

import type { AttributeShape, ElementShape } from '../element-table.ts';
import { sheetOf, themeSheet } from './theme.ts';

/**
 * How a family of elements is added: one file in `elements/`, a class for each tag, and a record `{ 's-badge': Badge }` that
 * `elements.ts` takes into its list. A class says its shadow tree (`markup`) and its looks (`css`, over the tokens of
 * theme.ts), and brings the tree to its properties in `draw`:
 *
 *     class Badge extends PolarisElement {
 *       static override readonly css = ':host { display: inline-block; } #badge[data-tone=info] { color: var(--info); }';
 *       static override readonly markup = '<span id="badge"><slot></slot></span>';
 *       protected override draw(): void {
 *         this.piece('badge').dataset['tone'] = this.text('tone');
 *       }
 *     }
 *
 * Its properties and attributes are those of the table; nobody lists them. Two laws: an element never touches an attribute of
 * its own host (React would find another page than it sent), and a role stands inside the shadow tree (tools that drive a
 * page do not see those of ElementInternals).
 */
export abstract class PolarisElement extends HTMLElement {
  static readonly css: string = ':host { display: block; }';
  static readonly markup: string = '<slot></slot>';
  /** Whether to focus the element is to focus what can be focused in its shadow tree. */
  static readonly delegatesFocus: boolean = false;

  protected readonly root: ShadowRoot;
  readonly #definition: Definition;
  /** What scripts set; it goes before what the attributes say. */
  readonly #set = new Map<string, unknown>();
  readonly #pieces = new Map<string, HTMLElement>();
  #built = false;
  #waiting = false;

  constructor() {
    super();
    this.#definition = definitionOf(this.localName);
    this.root = this.attachShadow({ mode: 'open', delegatesFocus: this.#definition.delegatesFocus });
    this.root.adoptedStyleSheets = [...this.#definition.sheets];
  }

  connectedCallback(): void {
    if (!this.#built) {
      this.root.append(this.#definition.template.content.cloneNode(true));
      this.#built = true;
      this.wire();
    }
    this.draw();
  }

  attributeChangedCallback(name: string): void {
    const attribute = this.#definition.shape.attributes[name];
    // As in HTML: once a live value is set, its attribute is only where a reset leads to.
    if (attribute && !attribute.initial) this.#set.delete(attribute.property);
    this.drawSoon();
  }

  /** A property: what a script set, else what the attribute says, else the table's default. */
  read(property: string): unknown {
    if (this.#set.has(property)) return this.#set.get(property);
    const name = property.toLowerCase();
    const attribute = this.#definition.shape.attributes[name];
    return attribute && valueOf(attribute, this.getAttribute(name));
  }

  write(property: string, value: unknown): void {
    this.#set.set(property, value);
    this.drawSoon();
  }

  /** Takes the live properties of the table (`value`, `checked`, …) back to what their attributes say. */
  protected restore(): void {
    for (const { property, initial } of Object.values(this.#definition.shape.attributes))
      if (initial) this.#set.delete(property);
  }

  /** Takes one property back to what its attribute says. */
  protected forget(property: string): void {
    this.#set.delete(property);
  }

  protected text(property: string): string {
    const value = this.read(property);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  protected is(property: string): boolean {
    return this.read(property) === true;
  }

  protected number(property: string): number {
    return Number(this.read(property));
  }

  /** An event of the element itself. It does not bubble unless the platform's own of that name does (input, change, click). */
  protected send(type: string, { bubbles = false, cancelable = false } = {}): boolean {
    return this.dispatchEvent(new CustomEvent(type, { bubbles, cancelable }));
  }

  /** A piece of the shadow tree by its id. */
  protected piece(id: string): HTMLElement {
    const known = this.#pieces.get(id);
    if (known) return known;
    const found = this.root.getElementById(id);
    if (!found) throw new Error(`<${this.localName}> has no piece "${id}".`);
    this.#pieces.set(id, found);
    return found;
  }

  /** A sheet of this one element, over those of its class: what its properties make of its looks (`ruleSheet`). */
  protected wear(sheet: CSSStyleSheet): void {
    if (this.root.adoptedStyleSheets[this.#definition.sheets.length] === sheet) return;
    this.root.adoptedStyleSheets = [...this.#definition.sheets, sheet];
  }

  /** Draws once for all changes of this moment. */
  protected drawSoon(): void {
    if (this.#waiting || !this.#built) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.isConnected) this.draw();
    });
  }

  /** Listeners on the shadow tree, once. */
  protected wire(): void {}

  /** Brings the shadow tree to the properties. */
  protected draw(): void {}
}

function valueOf({ kind, default: otherwise }: AttributeShape, written: string | null): unknown {
  if (kind === 'flag') return written !== null;
  if (kind === 'number') return Number(written ?? otherwise);
  return written ?? otherwise ?? '';
}

interface Definition {
  readonly shape: ElementShape;
  readonly sheets: readonly CSSStyleSheet[];
  readonly template: HTMLTemplateElement;
  readonly delegatesFocus: boolean;
}

/** What `define` needs to know of a class. */
export interface ElementClass {
  new (): PolarisElement;
  readonly prototype: PolarisElement;
  readonly css: string;
  readonly markup: string;
  readonly delegatesFocus: boolean;
  observedAttributes?: readonly string[];
}

const definitions = new Map<string, Definition>();

function definitionOf(tag: string): Definition {
  const definition = definitions.get(tag);
  if (!definition) throw new Error(`<${tag}> is not defined.`);
  return definition;
}

/** Registers a class for a tag and gives it the properties that the table has for it. A class serves one tag. */
export function define(tag: string, element: ElementClass, shape: ElementShape): void {
  const template = document.createElement('template');
  template.innerHTML = element.markup;
  const { delegatesFocus, css } = element;
  definitions.set(tag, { shape, sheets: [themeSheet(), sheetOf(css)], template, delegatesFocus });
  element.observedAttributes = Object.keys(shape.attributes);
  const properties = Object.values(shape.attributes).map((attribute) => attribute.property);
  for (const property of [...properties, ...shape.properties]) giveProperty(element.prototype, property);
  for (const [name, { initial }] of Object.entries(shape.attributes))
    if (initial) giveInitial(element.prototype, initial, name, shape.attributes[name]);
  customElements.define(tag, element);
}

/** HTML reflects these itself. */
const OF_HTML = new Set(['hidden', 'lang', 'dir']);

/** `prefix` of Element cannot be set, so that the name alone does not tell: only what our own classes define stays. */
function hasOwn(prototype: object, property: string): boolean {
  if (OF_HTML.has(property)) return true;
  if (Object.hasOwn(prototype, property)) return true;
  const parent: unknown = Object.getPrototypeOf(prototype);
  return parent instanceof PolarisElement && hasOwn(parent, property);
}

function giveProperty(prototype: PolarisElement, property: string): void {
  if (hasOwn(prototype, property)) return;
  Object.defineProperty(prototype, property, {
    configurable: true,
    get(this: PolarisElement) {
      return this.read(property);
    },
    set(this: PolarisElement, value: unknown) {
      this.write(property, value);
    },
  });
}

/** The start of a live property reflects the attribute, as HTML's `defaultValue` and `defaultChecked` do. */
function giveInitial(
  prototype: PolarisElement,
  property: string,
  name: string,
  attribute: AttributeShape | undefined,
): void {
  if (!attribute) return;
  Object.defineProperty(prototype, property, {
    configurable: true,
    get(this: PolarisElement) {
      return valueOf(attribute, this.getAttribute(name));
    },
    set(this: PolarisElement, value: unknown) {
      if (attribute.kind === 'flag') this.toggleAttribute(name, value === true);
      else this.setAttribute(name, String(value));
    },
  });
}

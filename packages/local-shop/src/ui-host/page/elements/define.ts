import type { ElementShape, ElementTable } from '../../element-table.ts';
import { styles } from './styles.ts';
import type { ElementView, Properties } from './view.ts';
import { views } from './views.ts';

/** Names that HTMLElement has already: they are reflected, so that styles, forms and `commandFor` find them. */
const REFLECTED = new Set(['id', 'hidden', 'lang', 'dir']);

/** Defines every element of the table on the page; those without a view of their own show their content. */
export function definePageElements(table: ElementTable): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  for (const [tag, shape] of Object.entries(table)) defineElement(tag, shape, sheet);
}

function defineElement(tag: string, shape: ElementShape, sheet: CSSStyleSheet): void {
  const view: ElementView = views[tag] ?? showContent;

  class PageElement extends HTMLElement {
    readonly #properties: Record<string, unknown> = {};
    #follow: ((properties: Properties) => void) | undefined;

    connectedCallback() {
      if (this.#follow) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      this.#follow = view({ root, host: this, emit: (event, state = {}) => this.#emit(event, state) });
      this.#follow(this.#properties);
    }

    read(name: string): unknown {
      return this.#properties[name];
    }

    write(name: string, value: unknown): void {
      this.#properties[name] = value;
      if (REFLECTED.has(name)) this.#reflect(name, value);
      this.#follow?.(this.#properties);
    }

    #reflect(name: string, value: unknown): void {
      if (typeof value === 'string') this.setAttribute(name, value);
      else this.toggleAttribute(name, value === true);
    }

    #emit(event: string, state: Properties): void {
      Object.assign(this.#properties, state);
      this.dispatchEvent(new CustomEvent(event, { detail: state }));
    }
  }

  for (const name of Object.keys(shape.properties)) {
    Object.defineProperty(PageElement.prototype, name, {
      configurable: true,
      get(this: PageElement) {
        return this.read(name);
      },
      set(this: PageElement, value: unknown) {
        this.write(name, value);
      },
    });
  }
  customElements.define(tag, PageElement);
}

const showContent: ElementView = ({ root }) => {
  root.append(document.createElement('slot'));
  return () => {};
};

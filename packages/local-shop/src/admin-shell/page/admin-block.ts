/** In pixels: what of a block is shown at first. https://shopify.dev/docs/api/admin-extensions/latest/web-components/settings-and-templates/admin-block */
const SHOWN_AT_FIRST = 300;

const CSS = `
  :host { display: block; font: 450 13px/20px system-ui, sans-serif; }
  h2 { margin: 0 0 12px; font-size: 14px; line-height: 20px; font-weight: 650; }
  #content { overflow: clip; }
  button { margin-top: 8px; border: 0; padding: 0; background: none; font: inherit; color: #1a5cc0; cursor: pointer; }
  button:focus-visible { outline: 2px solid #1a66d6; outline-offset: 2px; }
  [hidden] { display: none; }
`;

/**
 * What a block extension stands in: its heading, or the extension's name, above its content, of which the first 300 pixels are
 * shown until somebody asks for more.
 */
export class AdminBlock extends HTMLElement {
  readonly #title = document.createElement('h2');
  readonly #content = document.createElement('div');
  readonly #more = document.createElement('button');
  #heading = '';
  #isWhole = false;

  constructor() {
    super();
    const style = document.createElement('style');
    style.textContent = CSS;
    const slot = document.createElement('slot');
    this.#content.id = 'content';
    this.#content.append(slot);
    this.#more.type = 'button';
    this.#more.addEventListener('click', () => {
      this.#isWhole = !this.#isWhole;
      this.#fit();
    });
    this.attachShadow({ mode: 'open' }).append(style, this.#title, this.#content, this.#more);
    const sizes = new ResizeObserver(() => this.#fit());
    slot.addEventListener('slotchange', () => {
      for (const element of slot.assignedElements()) sizes.observe(element);
    });
  }

  connectedCallback(): void {
    this.#title.textContent =
      this.#heading || this.closest<HTMLElement>('[data-name]')?.dataset['name'] || '';
  }

  set heading(heading: string) {
    this.#heading = heading;
    if (this.isConnected) this.connectedCallback();
  }

  #fit(): void {
    this.#content.style.maxHeight = this.#isWhole ? 'none' : `${SHOWN_AT_FIRST}px`;
    this.#more.textContent = this.#isWhole ? 'Show less' : 'Show more';
    this.#more.hidden = !this.#isWhole && this.#content.scrollHeight <= SHOWN_AT_FIRST;
  }
}

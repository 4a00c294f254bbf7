import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove, setText } from '../kernel/field.ts';
import { drawIcon } from '../kernel/icons.ts';
import { isFilled } from './page.ts';

/** Below this width a table is a list, as long as its variant leaves the choice. */
const NARROW = '@container (inline-size < 500px)';

/** The same rules for a table that is a list because it is narrow, and for one that always is. */
const asList = (rules: (root: string) => string): string =>
  `${NARROW} { ${rules('')} } ${rules(':host(:state(list)) ')}`;

/** `list` says by a state of the element that the table is always a list: its attributes are the page's. */
abstract class TablePart extends PolarisElement {
  readonly #states = this.attachInternals().states;

  /** Called by the table, for every part. */
  asList(always: boolean): void {
    if (always) this.#states.add('list');
    else this.#states.delete('list');
  }
}

class Table extends PolarisElement {
  static override readonly css = `
    :host { display: block; inline-size: 100%; min-inline-size: 0; container-type: inline-size; }
    #filters:not([hidden]) { padding: 8px 12px; border-block-end: 1px solid var(--edge); }
    #scroll { overflow-x: auto; position: relative; } #scroll:focus-visible { outline-offset: -2px; }
    #table { display: table; inline-size: 100%; border-collapse: collapse; } #table[inert] { opacity: 0.5; }
    ${NARROW} { #table { display: block; } } #table[data-list] { display: block; }
    #loading { position: absolute; inset: 0 0 auto; z-index: 1; block-size: 3px; overflow: hidden; }
    #loading::before { content: ''; position: absolute; inset-block: 0; inline-size: 40%; background: var(--focus); animation: along 1.2s linear infinite; }
    @keyframes along { from { inset-inline-start: -40%; } to { inset-inline-start: 100%; } }
    #pages { display: flex; justify-content: center; gap: 2px; padding: 8px; border-block-start: 1px solid var(--edge); }
    #pages button { display: grid; place-items: center; padding: 0; inline-size: 40px; block-size: 32px; border: 0; background: var(--fill); cursor: pointer; } #pages button:hover:not(:disabled) { background: var(--fill-hover); } #pages button:disabled { color: var(--ink-off); cursor: default; }
    #pages svg { inline-size: 20px; block-size: 20px; fill: currentcolor; }
    #previous { border-radius: 10px 0 0 10px; } #next { border-radius: 0 10px 10px 0; }`;
  static override readonly markup = `<div id="filters" hidden><slot name="filters"></slot></div>
    <div id="scroll"><div id="loading" role="progressbar" aria-label="Loading" hidden></div><div id="table" role="table"><slot></slot></div></div>
    <div id="pages" role="navigation" aria-label="Pagination" hidden><button type="button" id="previous" aria-label="Previous"></button><button type="button" id="next" aria-label="Next"></button></div>`;
  #observer: MutationObserver | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(() => this.drawSoon());
    this.#observer.observe(this, { childList: true, subtree: true, characterData: true });
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  protected override wire(): void {
    this.piece('previous').addEventListener('click', () => this.send('previouspage'));
    this.piece('next').addEventListener('click', () => this.send('nextpage'));
    this.piece('filters').addEventListener('slotchange', () => this.drawSoon());
    const scroll = this.piece('scroll');
    // What can be scrolled must be reachable by the keyboard; what cannot should not be a stop on its way.
    new ResizeObserver(() => {
      const scrolls = scroll.scrollWidth > scroll.clientWidth;
      setOrRemove(scroll, 'tabindex', scrolls ? '0' : '');
      setOrRemove(scroll, 'role', scrolls ? 'region' : '');
      // Not as the card is called, which is a landmark of its own.
      setOrRemove(scroll, 'aria-label', scrolls ? `Table ${this.#name()}`.trim() : '');
    }).observe(scroll);
  }

  protected override draw(): void {
    const table = this.piece('table');
    const loading = this.is('loading');
    table.toggleAttribute('inert', loading);
    table.setAttribute('aria-busy', String(loading));
    table.toggleAttribute('data-list', this.text('variant') === 'list');
    setOrRemove(table, 'aria-label', this.#name());
    this.piece('loading').hidden = !loading;
    this.piece('filters').hidden = !isFilled(this.piece('filters').firstElementChild);
    this.piece('pages').hidden = !this.is('paginate');
    drawIcon(this.piece('previous'), 'chevron-left');
    drawIcon(this.piece('next'), 'chevron-right');
    disable(this.piece('previous'), !this.is('hasPreviousPage'));
    disable(this.piece('next'), !this.is('hasNextPage'));
    this.#drawParts();
  }

  /** A table is called as the card that it stands in. */
  #name(): string {
    const card = this.closest('s-section');
    return card?.getAttribute('accessibilitylabel') ?? card?.getAttribute('heading') ?? '';
  }

  /** Every cell learns what stands at the head of its column. */
  #drawParts(): void {
    const list = this.text('variant') === 'list';
    const headers = [...this.querySelectorAll('s-table-header')];
    for (const part of this.querySelectorAll('*')) if (part instanceof TablePart) part.asList(list);
    for (const row of this.querySelectorAll('s-table-body > s-table-row'))
      [...row.children].forEach((cell, column) => {
        if (cell instanceof TableCell) cell.standBelow(headers[column]);
      });
  }
}

function disable(button: HTMLElement, off: boolean): void {
  button.toggleAttribute('disabled', off);
}

const UNSEEN =
  'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);';

class TableHeaderRow extends TablePart {
  static override readonly css = `:host { display: contents; } #group { display: table-header-group; } #row { display: table-row; background: var(--sunken); }
    ${asList((root) => `${root}#group { display: block; ${UNSEEN} }`)}`;
  static override readonly markup =
    '<div id="group" role="rowgroup"><div id="row" role="row"><slot></slot></div></div>';
}

class TableHeader extends TablePart {
  static override readonly css = `:host { display: contents; }
    #cell { display: table-cell; padding: 6px 12px; border-block-end: 1px solid var(--edge); font-size: 12px; font-weight: 550; color: var(--ink-soft); text-align: start; vertical-align: middle; white-space: nowrap; }
    #cell[data-end] { text-align: end; }`;
  static override readonly markup = '<div id="cell" role="columnheader"><slot></slot></div>';
  protected override draw(): void {
    this.piece('cell').toggleAttribute('data-end', this.text('format') !== 'base');
  }
}

class TableBody extends TablePart {
  static override readonly css = `:host { display: contents; } #body { display: table-row-group; } ${asList((root) => `${root}#body { display: block; }`)}`;
  static override readonly markup = '<div id="body" role="rowgroup"><slot></slot></div>';
}

/** What does something of its own when it is pressed within a row. */
const PRESSED_ITSELF =
  'a, button, input, select, textarea, label, summary, s-button, s-link, s-clickable, s-checkbox, s-switch, s-select, s-choice-list, s-popover, s-menu, s-modal';

class TableRow extends TablePart {
  static override readonly css = `:host { display: contents; }
    #row { display: table-row; } #row[data-delegates] { cursor: pointer; } #row[data-delegates]:hover { background: var(--sunken); }
    ${asList((root) => `${root}#row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 8px; padding: 12px 16px; border-block-end: 1px solid var(--edge); }`)}
    :host(:last-child) #row { border-block-end: 0; }`;
  static override readonly markup = '<div id="row" role="row"><slot></slot></div>';

  protected override wire(): void {
    this.addEventListener('click', (event) => {
      const path = event.composedPath();
      const within = path.slice(0, path.indexOf(this));
      if (within.some((each) => each instanceof Element && each.matches(PRESSED_ITSELF))) return;
      const id = this.text('clickDelegate');
      const delegate = document.getElementById(id);
      if (delegate) delegate.click();
      else if (id !== '') console.error(`[polaris] <s-table-row> clickdelegate="${id}" finds nothing`);
    });
  }

  protected override draw(): void {
    this.piece('row').toggleAttribute('data-delegates', this.text('clickDelegate') !== '');
  }
}

class TableCell extends TablePart {
  static override readonly css = `:host { display: contents; }
    #cell { display: table-cell; padding: 8px 12px; border-block-end: 1px solid var(--edge); vertical-align: middle; }
    #cell[data-end] { text-align: end; font-variant-numeric: tabular-nums; } #cell[data-format=currency] { white-space: nowrap; }
    :host-context(s-table-row:last-child) #cell { border-block-end: 0; }
    #label { display: none; }
    ${asList(
      (root) => `
      ${root}#cell { display: block; grid-column: 1 / -1; padding: 0; border: 0; text-align: start; order: 4; min-inline-size: 0; }
      ${root}#cell[data-place=kicker] { order: 0; font-size: 12px; color: var(--ink-soft); }
      ${root}#cell[data-place=primary] { order: 1; grid-column: 1; font-weight: 600; }
      ${root}#cell[data-place=inline] { order: 2; grid-column: 2; }
      ${root}#cell[data-place=secondary] { order: 3; color: var(--ink-soft); }
      ${root}#cell[data-place=labeled] { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; }
      ${root}#cell[data-place=labeled] > #label { display: block; color: var(--ink-soft); }`,
    )}`;
  static override readonly markup =
    '<div id="cell" role="cell"><span id="label" aria-hidden="true"></span><slot></slot></div>';

  #header: Element | undefined;

  /** A table that a page's script puts in as a whole tells its cells before they are drawn. */
  standBelow(header: Element | undefined): void {
    this.#header = header;
    this.drawSoon();
  }

  protected override draw(): void {
    const header = this.#header;
    const cell = this.piece('cell');
    const format = header?.getAttribute('format') ?? 'base';
    cell.dataset['place'] = header?.getAttribute('listslot') ?? 'labeled';
    cell.dataset['format'] = format;
    cell.toggleAttribute('data-end', format !== 'base');
    setText(this.piece('label'), header?.textContent.trim() ?? '');
  }
}

export const tableElements = {
  's-table': Table,
  's-table-header-row': TableHeaderRow,
  's-table-header': TableHeader,
  's-table-body': TableBody,
  's-table-row': TableRow,
  's-table-cell': TableCell,
};

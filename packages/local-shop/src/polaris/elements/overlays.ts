import { placeBeside } from '../kernel/beside.ts';
import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove } from '../kernel/field.ts';
import { isOpening, type Commanded, type Interesting } from '../kernel/invoke.ts';
import { ruleSheet } from '../kernel/responsive.ts';
import { roomRules } from './box-rules.ts';

const PANEL_CSS = `:host { display: contents; }
  #panel { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; border-radius: 12px; background: var(--card); color: inherit; box-shadow: var(--shadow-overlay); max-inline-size: calc(100vw - 16px); overflow: auto; }
  #panel:focus-visible { outline: none; }`;

/** What opens beside a button: it takes the focus, and closes by Escape, a press elsewhere or when the focus goes elsewhere. */
abstract class Panel extends PolarisElement implements Commanded {
  #source: HTMLElement | null = null;
  readonly #pressedElsewhere = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this) && !(this.#source && path.includes(this.#source))) this.hideOverlay();
  };
  readonly #moved = (): void => {
    if (this.#source) placeBeside(this.piece('panel'), this.#source, false);
  };

  get #open(): boolean {
    return this.piece('panel').matches(':popover-open');
  }

  showOverlay(): void {
    if (!this.isConnected || this.#open) return;
    this.piece('panel').showPopover();
    this.#moved();
    document.addEventListener('pointerdown', this.#pressedElsewhere, true);
    for (const type of ['scroll', 'resize']) window.addEventListener(type, this.#moved, true);
    this.focusFirst();
    this.#tell(true, 'show', 'aftershow');
  }

  hideOverlay(): void {
    if (!this.#open) return;
    const focused = this.root.activeElement !== null || this.contains(document.activeElement);
    this.piece('panel').hidePopover();
    this.#forget();
    if (focused) this.#source?.focus();
    this.#tell(false, 'hide', 'afterhide');
  }

  toggleOverlay(): void {
    if (this.#open) this.hideOverlay();
    else this.showOverlay();
  }

  obey(command: string, source: HTMLElement): void {
    this.#source = source;
    if (command === '--show') this.showOverlay();
    else if (command === '--hide') this.hideOverlay();
    else this.toggleOverlay();
  }

  disconnectedCallback(): void {
    this.#forget();
  }

  protected abstract focusFirst(): void;

  protected override wire(): void {
    const panel = this.piece('panel');
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // A modal around it stays open.
      event.preventDefault();
      event.stopPropagation();
      this.hideOverlay();
    });
    panel.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget) && relatedTarget !== this.#source)
        this.hideOverlay();
    });
  }

  #forget(): void {
    document.removeEventListener('pointerdown', this.#pressedElsewhere, true);
    for (const type of ['scroll', 'resize']) window.removeEventListener(type, this.#moved, true);
  }

  #tell(open: boolean, ...types: readonly string[]): void {
    if (isOpening(this.#source)) this.#source.opened(open);
    for (const type of types) this.send(type);
    for (const type of ['toggle', 'aftertoggle']) this.send(type);
  }
}

class Popover extends Panel {
  static override readonly css = PANEL_CSS;
  static override readonly markup = `<div id="panel" popover="manual" role="dialog" tabindex="-1"><slot></slot></div>`;

  protected override focusFirst(): void {
    this.piece('panel').focus();
  }

  protected override draw(): void {
    this.wear(
      ruleSheet(
        '#panel:popover-open',
        roomRules((property) => this.text(property), 'block').filter(([, value]) => value !== 'auto'),
      ),
    );
  }
}

/** Its buttons are the items; arrow keys, Home and End move among them, and choosing one closes it. */
class Menu extends Panel {
  static override readonly css = `${PANEL_CSS} #panel { min-inline-size: 160px; padding: 6px; } ::slotted(*) { display: block; }`;
  static override readonly markup = `<div id="panel" popover="manual" role="menu" tabindex="-1"><slot></slot></div>`;

  protected override focusFirst(): void {
    (this.#items[0] ?? this.piece('panel')).focus();
  }

  protected override wire(): void {
    super.wire();
    this.addEventListener('click', () => this.hideOverlay());
    this.piece('panel').addEventListener('keydown', (event) => {
      const items = this.#items;
      const at = items.findIndex((item) => item === document.activeElement);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      items.at(to % items.length)?.focus();
    });
  }

  protected override draw(): void {
    setOrRemove(this.piece('panel'), 'aria-label', this.text('accessibilityLabel'));
  }

  get #items(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('s-button:not([disabled])')];
  }
}

/** A short text beside what the pointer or the focus is on; Escape takes it away. */
class Tooltip extends PolarisElement implements Interesting {
  static override readonly css = `${PANEL_CSS} #panel { max-inline-size: 220px; padding: 4px 10px; border-radius: 8px; pointer-events: none; }`;
  static override readonly markup = `<div id="panel" popover="manual" role="tooltip"><slot></slot></div>`;
  readonly #escaped = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#hide();
  };

  showInterest(source: HTMLElement): void {
    const panel = this.piece('panel');
    if (panel.matches(':popover-open')) return;
    panel.showPopover();
    placeBeside(panel, source, true);
    document.addEventListener('keydown', this.#escaped);
  }

  loseInterest(): void {
    this.#hide();
  }

  disconnectedCallback(): void {
    this.#hide();
  }

  #hide(): void {
    document.removeEventListener('keydown', this.#escaped);
    const panel = this.piece('panel');
    if (panel.matches(':popover-open')) panel.hidePopover();
  }
}

export const overlayElements = { 's-popover': Popover, 's-menu': Menu, 's-tooltip': Tooltip };

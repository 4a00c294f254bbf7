import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove, setText } from '../kernel/field.ts';
import { drawIcon } from '../kernel/icons.ts';
import type { Commanded } from '../kernel/invoke.ts';
import { sheetOf } from '../kernel/theme.ts';
import { isFilled } from './page.ts';

/** While a modal is open the page behind it does not scroll. */
const heldStill = (): CSSStyleSheet => sheetOf('html { overflow: hidden; }');

/**
 * A native dialog: it holds the focus, makes the page inert, closes by Escape and gives the focus back. Its content stays
 * in the page's own tree, so that its fields belong to the form around it.
 */
class Modal extends PolarisElement implements Commanded {
  static override readonly css = `
    :host { display: contents; }
    dialog { padding: 0; border: 0; border-radius: 16px; inline-size: min(620px, calc(100vw - 32px)); max-block-size: calc(100dvh - 48px); color: inherit; background: var(--card); box-shadow: var(--shadow-overlay); overflow: hidden; }
    dialog[open] { display: flex; flex-direction: column; }
    dialog[data-size^=small] { inline-size: min(380px, calc(100vw - 32px)); } dialog[data-size^=large] { inline-size: min(980px, calc(100vw - 32px)); }
    dialog::backdrop { background: #1c1e2180; } dialog:focus-visible { outline: none; }
    #top, #foot { flex: none; display: flex; align-items: center; gap: 8px; padding: 14px 16px; }
    #top { justify-content: space-between; border-block-end: 1px solid var(--edge); } #foot { flex-wrap: wrap; justify-content: flex-end; border-block-start: 1px solid var(--edge); }
    h2 { margin: 0; font-size: 14px; line-height: 20px; font-weight: 650; }
    #body { padding: 16px; overflow: auto; } #body[data-padding=none] { padding: 0; }
    ::slotted(:not([slot]):not(:first-child)) { margin-block-start: 12px; }
    #close { flex: none; display: grid; place-items: center; padding: 0; inline-size: 28px; block-size: 28px; margin: -4px; border: 0; border-radius: 8px; background: none; color: inherit; cursor: pointer; } #close:hover { background: var(--fill); } #close svg { inline-size: 20px; block-size: 20px; fill: currentcolor; }
  `;
  static override readonly markup = `<dialog id="dialog" aria-labelledby="heading" tabindex="-1">
    <div id="top"><h2 id="heading"></h2><button type="button" id="close" aria-label="Close"></button></div>
    <div id="body"><slot></slot></div>
    <div id="foot" hidden><slot name="secondary-actions"></slot><slot name="primary-action"></slot></div></dialog>`;

  get #dialog(): HTMLDialogElement {
    const dialog = this.piece('dialog');
    if (dialog instanceof HTMLDialogElement) return dialog;
    throw new Error('A modal without its dialog.');
  }

  showOverlay(): void {
    if (!this.isConnected || this.#dialog.open) return;
    this.#dialog.showModal();
    // Its name is read, and nothing is pressed by accident.
    this.#dialog.focus();
    document.adoptedStyleSheets.push(heldStill());
    this.send('show');
    this.send('aftershow');
  }

  hideOverlay(): void {
    this.#dialog.close();
  }

  toggleOverlay(): void {
    if (this.#dialog.open) this.hideOverlay();
    else this.showOverlay();
  }

  obey(command: string): void {
    if (command === '--show') this.showOverlay();
    else if (command === '--hide') this.hideOverlay();
    else this.toggleOverlay();
  }

  disconnectedCallback(): void {
    this.#dialog.close();
    letGo();
  }

  protected override wire(): void {
    const dialog = this.#dialog;
    this.root.addEventListener('slotchange', () => this.drawSoon());
    this.piece('close').addEventListener('click', () => this.hideOverlay());
    dialog.addEventListener('pointerdown', ({ target, clientX, clientY }) => {
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      const outside = clientX < left || clientX > right || clientY < top || clientY > bottom;
      if (target === dialog && outside) this.hideOverlay();
    });
    // A dialog's own `close` does not bubble, but one of a dialog within it would be heard in the capture phase only.
    dialog.addEventListener('close', () => {
      letGo();
      this.send('hide');
      this.send('afterhide');
    });
  }

  protected override draw(): void {
    const dialog = this.#dialog;
    const spoken = this.text('accessibilityLabel');
    drawIcon(this.piece('close'), 'x');
    setText(this.piece('heading'), this.text('heading'));
    dialog.dataset['size'] = this.text('size');
    this.piece('body').dataset['padding'] = this.text('padding');
    setOrRemove(dialog, 'aria-label', spoken);
    setOrRemove(dialog, 'aria-labelledby', spoken ? '' : 'heading');
    this.piece('foot').hidden = ![...this.piece('foot').children].some(isFilled);
  }
}

function letGo(): void {
  const at = document.adoptedStyleSheets.lastIndexOf(heldStill());
  if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
}

export const modalElements = { 's-modal': Modal };

const STYLE = `
  dialog { padding: 0; border: 0; border-radius: 12px; width: min(38rem, calc(100vw - 2rem)); box-shadow: 0 8px 32px #0005; }
  dialog::backdrop { background: #0006; }
  header, footer { display: flex; gap: 8px; align-items: center; padding: 12px 16px; font: 600 14px/20px Inter, system-ui, sans-serif; }
  header { justify-content: space-between; background: #f3f3f3; }
  footer { justify-content: flex-end; border-top: 1px solid #e3e3e3; }
  footer:empty { display: none; }
  button { font: inherit; border: 1px solid #b5b5b5; background: #fff; border-radius: 8px; padding: 4px 12px; cursor: pointer; }
  button.primary { background: #303030; border-color: #303030; color: #fff; }
`;

/** `ui-modal`: its content in a dialog over the app's page; its `ui-title-bar` gives title and buttons. */
export function defineModalElement(): void {
  class Modal extends HTMLElement {
    #dialog: HTMLDialogElement | null = null;
    /** Where app-bridge-react puts the modal's React content. */
    readonly content = document.createElement('div');
    connectedCallback(): void {
      if (this.shadowRoot) return;
      const shadow = this.attachShadow({ mode: 'open' });
      shadow.innerHTML = `<style>${STYLE}</style><dialog aria-labelledby="title"><header><span id="title"></span><button type="button" aria-label="Close">✕</button></header><slot></slot><footer></footer></dialog>`;
      this.#dialog = shadow.querySelector('dialog');
      shadow.querySelector('header button')?.addEventListener('click', () => void this.hide());
      this.#dialog?.addEventListener('close', () => this.dispatchEvent(new CustomEvent('hide')));
    }
    show(): Promise<void> {
      if (!this.content.isConnected) this.append(this.content);
      this.#showTitleBar();
      if (this.#dialog?.open === false) {
        this.#dialog.showModal();
        this.dispatchEvent(new CustomEvent('show'));
      }
      return Promise.resolve();
    }
    hide(): Promise<void> {
      this.#dialog?.close();
      return Promise.resolve();
    }
    toggle(): Promise<void> {
      return this.#dialog?.open ? this.hide() : this.show();
    }
    #showTitleBar(): void {
      const bar = this.querySelector('ui-title-bar');
      const title = this.shadowRoot?.getElementById('title');
      if (title) title.textContent = bar?.getAttribute('title') ?? '';
      this.shadowRoot?.querySelector('footer')?.replaceChildren(...footerButtons(bar));
    }
  }
  customElements.define('ui-modal', Modal);
}

function footerButtons(bar: Element | null): readonly HTMLButtonElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>('button, a') ?? [])].map((original) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = original.textContent;
    button.classList.toggle('primary', original.getAttribute('variant') === 'primary');
    button.addEventListener('click', () => original.click());
    return button;
  });
}

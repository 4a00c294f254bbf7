import type { BarAction, NavItem } from './protocol.ts';
import type { ShellLink } from './shell-link.ts';

const buttonsOf = (bar: Element): readonly HTMLElement[] => [
  ...bar.querySelectorAll<HTMLElement>(':scope > button, :scope > a'),
];

function actionsOf(bar: Element): readonly BarAction[] {
  return buttonsOf(bar).map((button) => ({
    label: button.textContent.trim(),
    primary: button.getAttribute('variant') === 'primary',
    disabled: button.hasAttribute('disabled') || button.hasAttribute('loading'),
  }));
}

/** Calls `tell` once the children are there and whenever they change. */
function observe(element: Element, tell: () => void): MutationObserver {
  const observer = new MutationObserver(tell);
  observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  queueMicrotask(tell);
  return observer;
}

/** Defines the elements that the shell shows for the app: navigation, title bar and save bar. */
export function defineBarElements(shell: ShellLink): void {
  hideInPage();
  defineNavigation(shell, 'ui-nav-menu');
  defineNavigation(shell, 's-app-nav');
  defineTitleBar(shell);
  defineSaveBar(shell);
}

/** By a sheet of the document, not by attributes: a framework that hydrates the page must find it as its server sent it. */
function hideInPage(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('ui-nav-menu, s-app-nav, ui-title-bar, ui-save-bar { display: none; }');
  document.adoptedStyleSheets.push(sheet);
}

function defineNavigation(shell: ShellLink, name: string): void {
  class Navigation extends HTMLElement {
    #observer: MutationObserver | null = null;
    connectedCallback(): void {
      this.#observer = observe(this, () => shell.send({ type: 'navigation', items: this.#items() }));
    }
    disconnectedCallback(): void {
      this.#observer?.disconnect();
    }
    #items(): readonly NavItem[] {
      return [...this.querySelectorAll('a, s-link')].map((link) => ({
        label: link.textContent.trim(),
        path: link.getAttribute('href') ?? '/',
        home: link.getAttribute('rel') === 'home',
      }));
    }
  }
  customElements.define(name, Navigation);
}

function defineTitleBar(shell: ShellLink): void {
  class TitleBar extends HTMLElement {
    #observer: MutationObserver | null = null;
    connectedCallback(): void {
      // In a modal the title bar is the modal's header, which the modal itself shows.
      if (this.closest('ui-modal')) return;
      this.#observer = observe(this, () =>
        shell.send({ type: 'title-bar', title: this.getAttribute('title'), actions: actionsOf(this) }),
      );
    }
    disconnectedCallback(): void {
      if (!this.#observer) return;
      this.#observer.disconnect();
      shell.send({ type: 'title-bar', title: null, actions: [] });
    }
  }
  customElements.define('ui-title-bar', TitleBar);
  shell.listen((message) => {
    if (message.type !== 'press' || message.bar !== 'title-bar') return;
    const bar = [...document.querySelectorAll('ui-title-bar')].find((each) => !each.closest('ui-modal'));
    if (bar) buttonsOf(bar)[message.index]?.click();
  });
}

function defineSaveBar(shell: ShellLink): void {
  class SaveBar extends HTMLElement {
    #observer: MutationObserver | null = null;
    get showing(): boolean {
      return this.#observer !== null;
    }
    disconnectedCallback(): void {
      void this.hide();
    }
    show(): Promise<void> {
      if (!this.#observer) this.#appear();
      return Promise.resolve();
    }
    hide(): Promise<void> {
      if (this.#observer) this.#disappear(this.#observer);
      return Promise.resolve();
    }
    toggle(): Promise<void> {
      return this.showing ? this.hide() : this.show();
    }
    #appear(): void {
      this.#observer = observe(this, () => {
        if (this.#observer) shell.send({ type: 'save-bar', actions: actionsOf(this) });
      });
      this.toggleAttribute('data-showing', true);
      this.dispatchEvent(new CustomEvent('show'));
    }
    #disappear(observer: MutationObserver): void {
      observer.disconnect();
      this.#observer = null;
      this.toggleAttribute('data-showing', false);
      shell.send({ type: 'save-bar', actions: null });
      this.dispatchEvent(new CustomEvent('hide'));
    }
  }
  customElements.define('ui-save-bar', SaveBar);
  shell.listen((message) => {
    if (message.type !== 'press' || message.bar !== 'save-bar') return;
    const bar = document.querySelector('ui-save-bar[data-showing]');
    if (bar) buttonsOf(bar)[message.index]?.click();
  });
}

/** Whether a save bar of the page is shown now. */
export function saveBarShown(): boolean {
  return document.querySelector('ui-save-bar[data-showing]') !== null;
}

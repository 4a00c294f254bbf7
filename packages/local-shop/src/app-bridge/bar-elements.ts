import type { BarAction, NavItem } from './protocol.ts';
import type { ShellLink } from './shell-link.ts';

/** The buttons and links of a `ui-…` bar, in order. */
export const buttonsOf = (bar: Element): readonly HTMLElement[] => [
  ...bar.querySelectorAll<HTMLElement>(':scope > button, :scope > a'),
];

/** What the shell shows for the buttons of a `ui-…` bar. */
export function actionsOf(bar: Element): readonly BarAction[] {
  return buttonsOf(bar).map((button) => ({
    label: button.textContent.trim(),
    kind: kindOf(button.getAttribute('variant')),
    critical: button.getAttribute('tone') === 'critical',
    disabled: button.hasAttribute('disabled') || button.hasAttribute('loading'),
    menu: null,
    path: button.getAttribute('href'),
  }));
}

function kindOf(variant: string | null): BarAction['kind'] {
  return variant === 'primary' || variant === 'breadcrumb' ? variant : 'secondary';
}

/** Calls `tell` once the children are there and whenever they change. */
export function observe(element: Node, tell: () => void): MutationObserver {
  const observer = new MutationObserver(tell);
  observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  queueMicrotask(tell);
  return observer;
}

/** Defines the elements whose place is in the shell: navigation and title bar. */
export function defineBarElements(shell: ShellLink): void {
  hideInPage();
  defineNavigation(shell, 'ui-nav-menu');
  defineNavigation(shell, 's-app-nav');
  defineTitleBar(shell);
}

/**
 * What the shell shows does not stand in the page, too. By a sheet of the document, not by attributes: a framework that
 * hydrates the page must find it as its server sent it.
 */
function hideInPage(): void {
  const sheet = new CSSStyleSheet();
  const slots = ['breadcrumb-actions', 'primary-action', 'secondary-actions', 'accessory'];
  const framed = window === parent ? [] : slots.map((slot) => `s-page > [slot="${slot}"]`);
  const hidden = ['ui-nav-menu', 's-app-nav', 'ui-title-bar', 'ui-save-bar', ...framed].join();
  sheet.replaceSync(`${hidden} { display: none !important; }`);
  if (framed.length > 0) sheet.insertRule('s-page::part(title-bar) { display: none; }');
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
  class TitleBarElement extends HTMLElement {
    #observer: MutationObserver | null = null;
    connectedCallback(): void {
      // In a modal the title bar is the modal's header, which the modal itself shows.
      if (this.closest('ui-modal')) return;
      this.#observer = observe(this, () => {
        const bar = { title: this.getAttribute('title'), badge: null, actions: actionsOf(this) };
        shell.send({ type: 'title-bar', bar });
      });
    }
    disconnectedCallback(): void {
      if (!this.#observer) return;
      this.#observer.disconnect();
      shell.send({ type: 'title-bar', bar: { title: null, badge: null, actions: [] } });
    }
  }
  customElements.define('ui-title-bar', TitleBarElement);
  shell.listen((message) => {
    if (message.type !== 'press' || message.bar !== 'title-bar') return;
    const bar = [...document.querySelectorAll('ui-title-bar')].find((each) => !each.closest('ui-modal'));
    if (bar) buttonsOf(bar)[message.index]?.click();
  });
}

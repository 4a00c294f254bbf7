import { observe } from './observe.ts';
import type { NavItem } from './protocol.ts';
import type { ShellLink } from './shell-link.ts';

/** `s-app-nav`: the app's pages, which the shell shows below its name. */
export function defineNavigation(shell: ShellLink): void {
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
  customElements.define('s-app-nav', Navigation);
}

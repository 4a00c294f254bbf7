import { html, trust, type Html } from '../pages/html.ts';

const draw = (path: string): Html =>
  trust(
    `<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`,
  );

/** Drawings beside words; none of them says anything alone. */
export const icons = {
  none: html``,
  app: draw('<rect x="3.5" y="3.5" width="13" height="13" rx="3"/><path d="M10 7v6M7 10h6"/>'),
  back: draw('<path d="M12 4.5 6.5 10l5.5 5.5"/>'),
  bag: draw('<path d="M4.5 7h11l1 10h-13z"/><path d="M7 7a3 3 0 0 1 6 0"/>'),
  checkout: draw(
    '<path d="M3 4h2l2 8.5h8L17 6.5H6"/><circle cx="8" cy="15.5" r="1"/><circle cx="14" cy="15.5" r="1"/>',
  ),
  home: draw('<path d="M3.5 9 10 3.5 16.5 9v7.5H12v-5H8v5H3.5z"/>'),
  mail: draw('<rect x="3" y="5" width="14" height="10.5" rx="1.5"/><path d="m3.5 6 6.5 5 6.5-5"/>'),
  markets: draw('<circle cx="10" cy="10" r="6.5"/><path d="M3.5 10h13M10 3.5c4 4 4 9 0 13-4-4-4-9 0-13"/>'),
  menu: draw('<path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13"/>'),
  orders: draw(
    '<path d="M4 11V5a1.5 1.5 0 0 1 1.5-1.5h9A1.5 1.5 0 0 1 16 5v6M4 11h3l1.5 2h3L13 11h3v4a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 4 15z"/>',
  ),
  products: draw('<path d="M3.5 9.5v-6h6l7 7-6 6z"/><circle cx="6.7" cy="6.7" r=".8"/>'),
  store: draw(
    '<path d="M4 8.5V16h12V8.5M3 8l1.5-4h11L17 8a2.3 2.3 0 0 1-4.6 0 2.3 2.3 0 0 1-4.7 0A2.3 2.3 0 0 1 3 8"/>',
  ),
  warning: draw('<path d="M10 4 3 16h14z"/><path d="M10 8.5v3.5M10 14v.1"/>'),
  webhooks: draw('<path d="M4 10h9M10 6.5l3.5 3.5-3.5 3.5M16.5 4v12"/>'),
} as const;

import { html, trust, type Html } from '../pages/html.ts';

/** Colours of leather and of the wall behind it; a product always gets the same pair. */
const COLOURS = [
  ['#8a5a3b', '#f1e7dd'],
  ['#3f4a3c', '#e6ebe2'],
  ['#7d2f33', '#f3e4e1'],
  ['#2f3b52', '#e2e7ef'],
  ['#b0762f', '#f7ecd9'],
  ['#4a3b4f', '#ece5ee'],
] as const;

/** Outlines of 200 by 200, by a word in the product's handle. The first two paths are filled, the third is drawn. */
const SHAPES: Readonly<Record<string, string>> = {
  tote: '<path d="M48 82h104l12 82H36Z"/><path class="s" d="M76 84V64a24 24 0 0 1 48 0v20"/><path class="t" d="M50 98h100"/>',
  crossbody:
    '<path d="M54 92h92a10 10 0 0 1 10 10v42a14 14 0 0 1-14 14H58a14 14 0 0 1-14-14v-42a10 10 0 0 1 10-10Z"/><path class="s" d="M50 94C50 34 150 34 150 94"/><path class="t" d="M44 106c28 28 84 28 112 0M100 124v10"/>',
  satchel:
    '<path d="M44 86h112a8 8 0 0 1 8 8v56a12 12 0 0 1-12 12H48a12 12 0 0 1-12-12V94a8 8 0 0 1 8-8Z"/><path class="s" d="M80 86V72a8 8 0 0 1 8-8h24a8 8 0 0 1 8 8v14"/><path class="t" d="M36 112h52m24 0h52M88 104h24v20H88Z"/>',
  clutch:
    '<path d="M36 82h128v66a8 8 0 0 1-8 8H44a8 8 0 0 1-8-8Z"/><path class="t" d="m36 84 64 44 64-44M96 128h8"/>',
  hobo: '<path d="M40 84c0 96 120 96 120 0-16 26-104 26-120 0Z"/><path class="s" d="M42 88c4-60 112-60 116 0"/><path class="t" d="M58 118c24 18 60 18 84 0"/>',
  sleeve:
    '<path d="M52 74h96a8 8 0 0 1 8 8v58a8 8 0 0 1-8 8H52a8 8 0 0 1-8-8V82a8 8 0 0 1 8-8Z"/><path class="t" d="M44 104h112M44 118h112M84 74v-8h32v8"/>',
  fob: '<path d="M86 92h28l8 62a8 8 0 0 1-8 9H86a8 8 0 0 1-8-9Z"/><path class="s" d="M100 92V82m0 0a18 18 0 1 1 .1 0"/><path class="t" d="M92 104h16"/>',
};
const PARCEL =
  '<path d="M48 84h104v72H48Z"/><path class="t" d="M48 84l52 24 52-24M100 108v48"/><path class="s" d="m48 84 52-22 52 22"/>';

/** A drawing of a product, so that people see bags; decoration, because its name stands beside it. */
export function bagPicture(handle: string): Html {
  const word = Object.keys(SHAPES).find((candidate) => handle.includes(candidate));
  const [leather, wall] = COLOURS[hash(handle) % COLOURS.length] ?? COLOURS[0];
  return html`<svg
    class="bag"
    viewBox="0 0 200 200"
    aria-hidden="true"
    style="--leather:${leather};--wall:${wall}"
  >
    <rect width="200" height="200" />
    <ellipse cx="100" cy="168" rx="74" ry="7" />
    ${trust(SHAPES[word ?? ''] ?? PARCEL)}
  </svg>`;
}

function hash(text: string): number {
  return Array.from(text).reduce((total, character) => total + character.charCodeAt(0), 0);
}

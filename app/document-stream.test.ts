import { text } from 'node:stream/consumers';

import { createElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { expect, test } from 'vitest';

import { documentStream } from './document-stream.ts';

const said = '住所をご確認ください。';

/** Many short texts, which fill React's buffers one after the other, behind so many letters. */
const page = (letters: number) =>
  createElement(
    'main',
    { title: 'x'.repeat(letters) },
    Array.from({ length: 600 }, (_, key) => createElement('p', { key }, said)),
  );

test('texts of characters of several bytes arrive whole, wherever React’s buffers end', async () => {
  for (const letters of [0, 1, 2]) {
    const stream = documentStream();
    renderToPipeableStream(page(letters)).pipe(stream);
    const whole = `<main title="${'x'.repeat(letters)}">${`<p>${said}</p>`.repeat(600)}</main>`;
    expect(await text(stream)).toBe(whole);
  }
});

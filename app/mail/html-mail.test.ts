// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { writeText } from './block.ts';
import type { Block } from './block.ts';
import { writeHtml } from './html-mail.tsx';

const blocks: readonly Block[] = [
  { kind: 'words', words: 'First.\nSecond.' },
  { kind: 'quote', lead: 'You gave:', lines: ['12 <Elm> & "Oak"', 'Columbus'] },
  { kind: 'link', lead: 'Here:', label: 'Give another address', address: 'https://aallyn.example/a?b=1&c=2' },
];
const { head, body } = new DOMParser().parseFromString(
  writeHtml({ locale: 'ja', subject: 'Order <1>', blocks }),
  'text/html',
);

test('both versions of a mail say the same words in the same order, and lead to the same address', () => {
  const words = writeText(blocks)
    .split(/\n\s*/)
    .filter((line) => line !== '' && !line.startsWith('https:'));
  let from = 0;
  for (const each of words) {
    const at = body.textContent.indexOf(each, from);
    expect(at, each).toBeGreaterThanOrEqual(from);
    from = at + each.length;
  }
  const [link] = body.querySelectorAll('a');
  expect(link?.href).toBe('https://aallyn.example/a?b=1&c=2');
  expect(writeText(blocks)).toContain('Here:\nhttps://aallyn.example/a?b=1&c=2');
});

test('a mail names its language and its subject, and loads nothing from anywhere', () => {
  expect(body.ownerDocument.documentElement.lang).toBe('ja');
  expect(head.querySelector('title')?.textContent).toBe('Order <1>');
  expect(body.ownerDocument.querySelectorAll('[src], link, script, iframe')).toHaveLength(0);
});

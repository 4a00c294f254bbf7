import { expect, test } from 'vitest';
import { rulesFor } from '../kernel/responsive.ts';
import { insideRules, roomRules } from './box-rules.ts';

const textOf = (properties: Readonly<Record<string, string>>) => (property: string) =>
  properties[property] ?? '';

const inside = (properties: Readonly<Record<string, string>>): string =>
  rulesFor('#box', insideRules(textOf(properties))).trim();

test.each([
  [{ padding: 'base none' }, 'padding: 16px 0px;'],
  [{ paddingInlineStart: 'small-200' }, 'padding-inline-start: 8px;'],
  [{ border: 'none' }, 'border: 0;'],
  [{ border: 'base' }, 'border: 1px solid var(--edge);'],
  [{ border: 'large strong dashed' }, 'border: 2px dashed var(--line);'],
  [{ borderWidth: 'none base large' }, 'border-width: 0 1px 2px;'],
  [{ borderRadius: 'large-100 none' }, 'border-radius: 14px 0;'],
  [{ background: 'subdued' }, 'background: var(--sunken);'],
])('a box of %o has %s', (properties, css) => {
  expect(inside(properties)).toBe(`#box { ${css} }`);
});

test('a value with a condition is that of the container around the box', () => {
  expect(inside({ padding: '@container (inline-size > 500px) large, base' })).toBe(
    '#box { padding: 16px; } @container (inline-size > 500px) { #box { padding: 20px; } }',
  );
});

test('a box that is not displayed takes no room; another has the display of its kind', () => {
  const room = (display: string) => rulesFor(':host', roomRules(textOf({ display }), 'grid')).trim();
  expect(room('none')).toBe(':host { display: none; }');
  expect(room('auto')).toBe(':host { display: grid; }');
});

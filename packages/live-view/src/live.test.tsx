import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { live } from './live.ts';

afterEach(() => render(null, document.body));

const shown = plain(true);

/** A value as Shopify gives it to extensions that hand over no signals: it calls back on changes only. */
function plain<Value>(value: Value) {
  const listeners = new Set<() => void>();
  return {
    value,
    subscribe: (listener: () => void) => listeners.add(listener),
    become(next: Value) {
      this.value = next;
      listeners.forEach((listener) => listener());
    },
  };
}

test('a view is drawn at once, and once for all that changes together', async () => {
  const [name, price] = [plain('Free returns'), plain('$2.98')];
  const view = vi.fn(() => <s-text>{`${name.value} ${price.value}`}</s-text>);
  live(shown, [name, price], view);
  expect(document.body.textContent).toBe('Free returns $2.98');
  name.become('Retours gratuits');
  price.become('2,98 $');
  await expect.poll(() => document.body.textContent).toBe('Retours gratuits 2,98 $');
  expect(view).toHaveBeenCalledTimes(2);
});

test('a change that comes while the first drawing is announced is not lost', async () => {
  const name = plain('first');
  live(shown, [name], () => <s-text>{name.value}</s-text>);
  name.become('second');
  await expect.poll(() => document.body.textContent).toBe('second');
  name.become('third');
  await expect.poll(() => document.body.textContent).toBe('third');
});

test('signals work as well, and what Shopify does not give is left out', async () => {
  const name = signal('first');
  live(shown, [name, undefined], () => <s-text>{name.value}</s-text>);
  name.value = 'second';
  await expect.poll(() => document.body.textContent).toBe('second');
});

test('while another step of checkout is on the screen changes wait, and are drawn once when this one is back', async () => {
  const [rendered, name] = [plain(true), plain('first')];
  const view = vi.fn(() => <s-text>{name.value}</s-text>);
  live(rendered, [name], view);
  rendered.become(false);
  name.become('second');
  await Promise.resolve();
  name.become('third');
  await Promise.resolve();
  expect(view).toHaveBeenCalledTimes(1);
  rendered.become(true);
  await expect.poll(() => document.body.textContent).toBe('third');
  expect(view).toHaveBeenCalledTimes(2);
});

test('coming back on the screen without a change draws nothing again', async () => {
  const [rendered, name] = [plain(true), plain('first')];
  const view = vi.fn(() => <s-text>{name.value}</s-text>);
  live(rendered, [name], view);
  rendered.become(false);
  rendered.become(true);
  await Promise.resolve();
  expect(view).toHaveBeenCalledTimes(1);
});

test('a view that has drawn nothing does not wait for the screen', async () => {
  const [rendered, name] = [plain(false), plain('')];
  live(rendered, [name], () => (name.value === '' ? null : <s-text>{name.value}</s-text>));
  name.become('first');
  await expect.poll(() => document.body.textContent).toBe('first');
});

import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { live } from './live.ts';

afterEach(() => render(null, document.body));

/** A value as Shopify gives it to extensions that hand over no signals: it calls back on changes only. */
function plain(value: string) {
  const listeners = new Set<() => void>();
  return {
    value,
    subscribe: (listener: () => void) => listeners.add(listener),
    become(next: string) {
      this.value = next;
      listeners.forEach((listener) => listener());
    },
  };
}

test('a view is drawn at once, and once for all that changes together', async () => {
  const [name, price] = [plain('Free returns'), plain('$2.98')];
  const view = vi.fn(() => <s-text>{`${name.value} ${price.value}`}</s-text>);
  live([name, price], view);
  expect(document.body.textContent).toBe('Free returns $2.98');
  name.become('Retours gratuits');
  price.become('2,98 $');
  await vi.waitFor(() => expect(document.body.textContent).toBe('Retours gratuits 2,98 $'));
  expect(view).toHaveBeenCalledTimes(2);
});

test('a change that comes while the first drawing is announced is not lost', async () => {
  const name = plain('first');
  live([name], () => <s-text>{name.value}</s-text>);
  name.become('second');
  await vi.waitFor(() => expect(document.body.textContent).toBe('second'));
  name.become('third');
  await vi.waitFor(() => expect(document.body.textContent).toBe('third'));
});

test('signals work as well, and what Shopify does not give is left out', async () => {
  const name = signal('first');
  live([name, undefined], () => <s-text>{name.value}</s-text>);
  name.value = 'second';
  await vi.waitFor(() => expect(document.body.textContent).toBe('second'));
});

// @vitest-environment jsdom
import { DOMRemoteReceiver } from '@remote-dom/core/receivers';
import { expect, test } from 'vitest';
import { elementTable } from '../decode-elements.ts';
import { elementPolicy } from './element-policy.ts';

/** Puts one element into a receiver with the host's policy, as a worker's mutation would. */
function insert(
  element: string,
  parts: { properties?: Record<string, unknown>; eventListeners?: Record<string, () => void> } = {},
) {
  const receiver = new DOMRemoteReceiver({ elements: elementPolicy(elementTable) });
  receiver.connection.mutate([[0, '~', { id: '1', type: 1, element, children: [], ...parts }, 0]]);
  return receiver.root;
}

test('the elements of checkout are let in with their properties and events', () => {
  const root = insert('s-checkbox', {
    properties: { label: 'Yes', checked: true },
    eventListeners: { change: () => {} },
  });
  expect(root.firstChild?.nodeName).toBe('S-CHECKBOX');
});

test.each(['div', 'script', 's-unknown', 'my-widget'])('a raw <%s> is refused', (element) => {
  expect(() => insert(element)).toThrow(`Element is not allowed: ${element}`);
});

test('unknown properties, wrong kinds and unknown events are refused', () => {
  expect(() => insert('s-text', { properties: { innerHTML: '<b>' } })).toThrow(/not allowed/);
  expect(() => insert('s-text', { properties: { flavour: 'x' } })).toThrow(/not allowed/);
  expect(() => insert('s-checkbox', { properties: { checked: 'yes' } })).toThrow(/not allowed|must be|type/i);
  expect(() => insert('s-text', { eventListeners: { click: () => {} } })).toThrow(/not allowed/);
});

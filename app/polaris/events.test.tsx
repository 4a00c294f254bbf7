// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';

import { useEvents } from './events.ts';
import { flag } from './flag.ts';
import { focusField } from './focus-field.ts';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));

function Banner({ tell }: { readonly tell: (what: string) => void }) {
  const ref = useEvents({ dismiss: (event, element) => tell(`${event.type} of ${element.localName}`) });
  // By a prop React 18 delivers nothing: once it does, useEvents has had its time.
  // eslint-disable-next-line doorstep/custom-element-props
  return <s-banner heading="Saved" dismissible={flag(false)} ref={ref} onDismiss={() => tell('by a prop')} />;
}

test('an element’s own event, which React 18 does not deliver as a prop, reaches the listener of the latest rendering', () => {
  const place = document.createElement('div');
  const root = createRoot(place);
  const told: string[] = [];
  act(() => root.render(<Banner tell={(what) => told.push(`first ${what}`)} />));
  act(() => root.render(<Banner tell={(what) => told.push(`second ${what}`)} />));
  const banner = place.querySelector('s-banner');
  banner?.dispatchEvent(new Event('dismiss'));
  expect(told).toEqual(['second dismiss of s-banner']);

  act(() => root.unmount());
  banner?.dispatchEvent(new Event('dismiss'));
  expect(told).toHaveLength(1);
});

test('a flag that is off is no attribute at all', () => {
  const html = renderToString(
    <>
      <s-button disabled={flag(false)} />
      <s-button disabled={flag(true)} />
    </>,
  );
  expect(html).toBe('<s-button></s-button><s-button disabled="true"></s-button>');
});

test('a field is found by its name, even where the name would say something else to a form, and gets the focus', () => {
  document.body.innerHTML = '<form><input name="merchant.name"><input name="length"></form>';
  const form = document.forms.item(0);
  if (!form) throw new Error('The form is missing.');
  HTMLElement.prototype.scrollIntoView = vi.fn();
  expect(focusField(form, 'length')).toBe(true);
  expect(document.activeElement?.getAttribute('name')).toBe('length');
  expect(focusField(form, 'nothing')).toBe(false);
  expect(document.activeElement?.getAttribute('name')).toBe('length');
});

import { useEffect, useRef } from 'react';

import { useLive, useLivePart } from './live.ts';
import type { Condition, Control } from './view.ts';

/** What every field of the editor's is to its form, whatever element draws it. */
interface FieldElement extends HTMLElement {
  value: string;
  checked?: boolean;
}

const isField = (element: HTMLElement): element is FieldElement => 'value' in element;

/** What a field says now: a switch `on` or `off`. */
export function saidBy(element: Element): string {
  const { checked, value } = { checked: undefined, value: '', ...pick(element) };
  return typeof checked === 'boolean' ? (checked ? 'on' : 'off') : value;
}

const pick = (element: Element): { readonly checked?: unknown; readonly value?: string } => ({
  ...('checked' in element ? { checked: element.checked } : {}),
  ...('value' in element && typeof element.value === 'string' ? { value: element.value } : {}),
});

/** Whether a field says something else than what is saved, which its attributes hold. */
export const saysAnew = (element: Element): boolean =>
  'checked' in element && typeof element.checked === 'boolean'
    ? element.checked !== element.hasAttribute('checked')
    : saidBy(element) !== (element.getAttribute('value') ?? '');

/** Puts a text into a field as if it was typed: the save bar and the page hear of it. */
function type(element: FieldElement, text: string): void {
  if (typeof element.checked === 'boolean') element.checked = text === 'on';
  else element.value = text;
  for (const event of ['input', 'change']) element.dispatchEvent(new Event(event, { bubbles: true }));
}

/**
 * A field of the page: its element's ref, and what is wrong with it. The attribute `value` stays what is saved; what was
 * typed before a reload is put in once the element is there, and what was saved otherwise than it was typed, such as
 * `1,000` as `1000.00`, when it comes back.
 */
export function useControl<E extends HTMLElement>({
  name,
  value,
  typed,
}: Pick<Control, 'name' | 'value' | 'typed'>) {
  const live = useLive();
  const ref = useRef<E>(null);
  const first = useRef(typed);
  useEffect(() => {
    const text = first.current;
    const element = ref.current;
    if (text === undefined || !element) return;
    void customElements.whenDefined(element.localName).then(() => {
      if (element.isConnected && isField(element) && saidBy(element) !== text) type(element, text);
    });
  }, []);
  useEffect(() => {
    const element = ref.current;
    if (!element || !isField(element) || typeof element.checked === 'boolean') return;
    if (saidBy(element).trim() === live.sent.get(name) && element.value !== value) element.value = value;
  }, [live, name, value]);
  const error = useLivePart((now) => now.errorAt(name));
  return { ref, error };
}

/** Whether what a condition asks for is so now. */
export function useIsShown(condition: Condition | undefined, saved: (name: string) => string): boolean {
  const says = useLivePart((live) => (condition ? live.said(condition.name) : undefined));
  if (condition === undefined) return true;
  const said = says ?? saved(condition.name);
  return (condition.is?.includes(said) ?? true) && condition.not !== said;
}

import { parseAmount, formatAmount } from '@doorstep/policy';
import type { FormTexts } from '@doorstep/policy';

import type { Control } from './view.ts';

/**
 * The texts of a page's controls as they were sent, by name. A switch that was not sent is off, because a page sends every
 * switch that is on; a text that was not sent stays as it is.
 */
export function typedIn(form: FormData, controls: readonly Control[]): FormTexts {
  return Object.fromEntries(
    controls.flatMap((control) => {
      const { as, name, openedBy } = control;
      if (openedBy !== undefined && form.get(openedBy) !== 'on') return [];
      if (as === 'switch') return [[name, form.get(name) === 'on' ? 'on' : 'off']];
      if (as === 'words') return [[name, form.getAll(name).filter(isText).join(' ')]];
      const text = form.get(name);
      return isText(text) ? [[name, text.trim()]] : [];
    }),
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** What of it differs from what is saved. A control that is not in use has no text, and an empty one says as much. */
export const typedAnew = (typed: FormTexts, saved: FormTexts): FormTexts =>
  Object.fromEntries(
    Object.entries(typed).filter(([name, text]) => text !== (saved[name] ?? offIfSwitch(text))),
  );

/** Nothing is saved of it: an empty text and a switch that is off are nothing, too. */
const offIfSwitch = (text: string): string => (text === 'off' ? 'off' : '');

/** Amounts as they are written everywhere else, where they can be read: `1,000` becomes `1000.00`. */
export function withPlainAmounts(
  typed: FormTexts,
  controls: readonly Control[],
  currencyOf: (name: string) => string,
): FormTexts {
  const amounts = controls.filter((control) => control.as === 'text' && control.isAmount === true);
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => {
      if (!amounts.some((control) => control.name === name)) return [name, text];
      const amount = parseAmount(text, currencyOf(name));
      return [name, amount.ok ? formatAmount(amount.value) : text];
    }),
  );
}

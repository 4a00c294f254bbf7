import { keysIn, placeAt } from '@doorstep/policy';
import type { FormTexts } from '@doorstep/policy';

import type { TextChanges } from '../draft/draft.ts';

/**
 * What follows from what was typed, so that values that depend on each other stay together: an amount in the shop's
 * currency has no equivalent in it, rules that name an event by its id go on naming it, and amounts that are meant in the
 * shop's currency follow that.
 */
export function whatFollows(typed: FormTexts, saved: FormTexts): TextChanges {
  const next = { ...saved, ...typed };
  return Object.fromEntries(
    Object.keys(typed).flatMap((name) => Object.entries(followsFrom(name, next, saved))),
  );
}

function followsFrom(name: string, next: FormTexts, saved: FormTexts): TextChanges {
  if (/\.freeFrom(\.amount(\.currency)?)?$/.test(name)) return withoutEquivalent(name, next);
  if (/^events\.\d+\.id$/.test(name)) return withReferences(name, next, saved);
  return name === 'merchant.shopCurrency' ? withCurrency(next, saved) : {};
}

function withoutEquivalent(name: string, texts: FormTexts): TextChanges {
  const threshold = name.replace(/\.amount(\.currency)?$/, '');
  const isShops = texts[`${threshold}.amount.currency`] === texts['merchant.shopCurrency'];
  return isShops ? { [`${threshold}.shopEquivalent`]: '' } : {};
}

function withReferences(name: string, texts: FormTexts, saved: FormTexts): TextChanges {
  const before = saved[name] ?? '';
  const references = ['returns.events', 'promotions.events'].flatMap((list) =>
    keysIn(texts, list)
      .map((key) => `${list}.${key}.event`)
      .filter((each) => before !== '' && texts[each] === before),
  );
  return Object.fromEntries(references.map((each) => [each, texts[name] ?? '']));
}

function withCurrency(texts: FormTexts, saved: FormTexts): TextChanges {
  const [before, after] = [saved['merchant.shopCurrency'], texts['merchant.shopCurrency'] ?? ''];
  const amounts = Object.keys(texts).filter((name) => {
    const field = name.endsWith('.currency') ? placeAt(name)?.field : undefined;
    return field?.kind === 'money' && field.currency === 'shop' && texts[name] === before;
  });
  return Object.fromEntries(amounts.map((name) => [name, after]));
}

import path from 'node:path';
import type { Page } from '@playwright/test';
import { textsOf } from '../../packages/live-view/src/testing/texts.ts';

const extensions = path.join(import.meta.dirname, '../../extensions');

/** The words of an extension in one language, as a pattern: whatever is filled in stands for any text. */
export function wordsOf(extension: string, locale: string, key: string): RegExp {
  const file = locale === 'en' ? 'en.default.json' : `${locale}.json`;
  const words = textsOf(path.join(extensions, extension, 'locales'), file).get(key);
  if (words === undefined) throw new Error(`${extension} has no ${key} in ${locale}.`);
  const parts = words.split(/{{ ?\w+ ?}}/).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

/** Every text that the extensions have put on the page, what is folded up or read out alone among them. */
export function shownTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'title', 'alt', 'placeholder'];
    const textsIn = (node: Node): readonly string[] => {
      if (node instanceof Text) return [node.data];
      if (node instanceof HTMLStyleElement) return [];
      const attributes = node instanceof Element ? spoken.map((name) => node.getAttribute(name) ?? '') : [];
      const shadow = node instanceof Element ? (node.shadowRoot?.childNodes ?? []) : [];
      return [...attributes, ...[...shadow, ...node.childNodes].flatMap(textsIn)];
    };
    const slots = [...document.querySelectorAll('[data-slot]')];
    return slots.flatMap(textsIn).flatMap((text) => (text.trim() === '' ? [] : [text.trim()]));
  });
}

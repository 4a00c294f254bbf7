import { sheetOf } from './theme.ts';

/** The scale of gaps and paddings, in pixels. */
const SPACES: Readonly<Record<string, number>> = {
  none: 0,
  'small-500': 2,
  'small-400': 4,
  'small-300': 6,
  'small-200': 8,
  'small-100': 10,
  small: 12,
  base: 16,
  large: 20,
  'large-100': 24,
  'large-200': 28,
  'large-300': 32,
  'large-400': 40,
  'large-500': 48,
};

/** One to four words of the scale as CSS: `base none` is `16px 0px`. */
export const space = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => `${SPACES[word] ?? 0}px`)
    .join(' ');

/** What a value says of itself as CSS; most say it already. */
type InCss = (value: string) => string;

/** `[css property, value of the element's property, how it is said in CSS]`; an empty value says nothing. */
export type Rule = readonly [property: string, value: string, inCss?: InCss];

/** `@container name (inline-size > 500px) large, small`: the condition, what holds when it is met, and what holds else. */
const CONDITIONED = /^@container\s*(?<condition>[^,]*\))\s+(?<met>[^,]+),\s*(?<otherwise>.+)$/;

/**
 * A sheet that gives the elements of a selector these rules; responsive values become container queries. Elements with the
 * same values share it, so that a page of a thousand boxes has a handful of sheets.
 */
export const ruleSheet = (selector: string, rules: readonly Rule[]): CSSStyleSheet =>
  sheetOf(rulesFor(selector, rules));

/** The same as text, where one element has rules for several of its pieces. */
export function rulesFor(selector: string, rules: readonly Rule[]): string {
  const always: string[] = [];
  const conditioned: string[] = [];
  for (const [property, value, inCss = (word: string) => word] of rules) {
    if (value === '') continue;
    const { condition, met, otherwise } = CONDITIONED.exec(value.trim())?.groups ?? {};
    always.push(`${property}: ${inCss(otherwise ?? value)};`);
    if (condition && met)
      conditioned.push(`@container ${condition} { ${selector} { ${property}: ${inCss(met)}; } }`);
  }
  return `${selector} { ${always.join(' ')} } ${conditioned.join(' ')}`;
}

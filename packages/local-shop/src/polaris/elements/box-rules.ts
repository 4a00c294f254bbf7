import { space, type Rule } from '../kernel/responsive.ts';

/** How an element answers for its properties by name. */
export type TextOf = (property: string) => string;

const BACKGROUNDS: Readonly<Record<string, string>> = {
  base: 'var(--card)',
  subdued: 'var(--sunken)',
  strong: 'var(--fill)',
};
const CORNERS: Readonly<Record<string, string>> = {
  none: '0',
  'small-200': '2px',
  'small-100': '4px',
  small: '6px',
  base: '8px',
  large: '12px',
  'large-100': '14px',
  'large-200': '20px',
  max: '999px',
};
const WIDTHS: Readonly<Record<string, string>> = {
  none: '0',
  large: '2px',
  'large-100': '3px',
  'large-200': '4px',
};
const COLOURS: Readonly<Record<string, string>> = {
  subdued: 'var(--fill)',
  base: 'var(--edge)',
  strong: 'var(--line)',
};

const each = (values: string, words: Readonly<Record<string, string>>, otherwise: string): string =>
  values
    .trim()
    .split(/\s+/)
    .map((word) => words[word] ?? otherwise)
    .join(' ');

const width = (words: string): string => each(words, WIDTHS, '1px');
const colour = (word: string): string => COLOURS[word] ?? 'var(--edge)';
const style = (words: string): string => words.replaceAll('auto', 'solid');

/** `base`, `large strong`, `base base dashed`: width, colour and style. */
function border(shorthand: string): string {
  const [size = 'none', shade = 'base', line = 'solid'] = shorthand.trim().split(/\s+/);
  return size === 'none' ? '0' : `${width(size)} ${style(line)} ${colour(shade)}`;
}

/** What a box has inside of its edge: padding, ground, border. */
export function insideRules(text: TextOf): readonly Rule[] {
  return [
    ['padding', text('padding'), space],
    ['padding-block', text('paddingBlock'), space],
    ['padding-block-start', text('paddingBlockStart'), space],
    ['padding-block-end', text('paddingBlockEnd'), space],
    ['padding-inline', text('paddingInline'), space],
    ['padding-inline-start', text('paddingInlineStart'), space],
    ['padding-inline-end', text('paddingInlineEnd'), space],
    ['background', text('background'), (word) => BACKGROUNDS[word] ?? 'none'],
    ['border', text('border'), border],
    ['border-width', text('borderWidth'), width],
    ['border-color', text('borderColor'), colour],
    ['border-style', text('borderStyle'), style],
    ['border-radius', text('borderRadius'), (words) => each(words, CORNERS, '8px')],
    ['overflow', text('overflow')],
  ];
}

/** How much room a box takes, and whether it is there at all. `shown` is the CSS display of one that is. */
export function roomRules(text: TextOf, shown: string): readonly Rule[] {
  return [
    ['display', text('display'), (word) => (word === 'none' ? 'none' : shown)],
    ['block-size', text('blockSize')],
    ['min-block-size', text('minBlockSize')],
    ['max-block-size', text('maxBlockSize')],
    ['inline-size', text('inlineSize')],
    ['min-inline-size', text('minInlineSize')],
    ['max-inline-size', text('maxInlineSize')],
  ];
}

/** Gaps of the scale and how children are aligned; empty values say nothing. */
export function alignmentRules(text: TextOf): readonly Rule[] {
  return [
    ['gap', text('gap'), space],
    ['row-gap', text('rowGap'), space],
    ['column-gap', text('columnGap'), space],
    ['align-items', text('alignItems')],
    ['justify-items', text('justifyItems')],
    ['align-content', text('alignContent')],
    ['justify-content', text('justifyContent')],
    ['place-items', text('placeItems')],
    ['place-content', text('placeContent')],
  ];
}

import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove } from '../kernel/field.ts';
import { followInterest } from '../kernel/invoke.ts';
import { ruleSheet, type Rule } from '../kernel/responsive.ts';
import { toneColour } from '../kernel/tones.ts';
import { headingLevel } from './heading-level.ts';

/** Size and line height in pixels. */
const SIZES: Readonly<Record<string, readonly [size: number, line: number]>> = {
  'small-200': [11, 16],
  'small-100': [12, 16],
  small: [12, 16],
  base: [13, 20],
  large: [14, 20],
  'large-100': [16, 24],
  'large-200': [20, 24],
  'large-300': [24, 32],
  'large-400': [30, 40],
};
const WEIGHTS: Readonly<Record<string, string>> = {
  base: '450',
  medium: '550',
  semibold: '600',
  bold: '700',
};

const sizeRules = (word: string): readonly Rule[] => {
  const [size, line] = SIZES[word] ?? [];
  return size === undefined
    ? []
    : [
        ['font-size', `${size}px`],
        ['line-height', `${line ?? size}px`],
      ];
};

/** Text takes type and colour from around it, but for what it says itself. */
abstract class TextElement extends PolarisElement {
  protected looks(): readonly Rule[] {
    const subdued = this.text('color') === 'subdued' ? 'var(--ink-soft)' : '';
    return [
      ...sizeRules(this.text('fontSize')),
      ['font-weight', WEIGHTS[this.text('fontWeight')] ?? ''],
      ['font-variant-numeric', this.text('fontVariantNumeric').replace('auto', '')],
      ['color', toneColour(this.text('tone')) || subdued],
    ];
  }

  protected override draw(): void {
    this.wear(ruleSheet('#text', this.looks()));
    const text = this.piece('text');
    const visibility = this.text('accessibilityVisibility');
    text.classList.toggle('unseen', visibility === 'exclusive');
    setOrRemove(text, 'aria-hidden', visibility === 'hidden' ? 'true' : '');
    setOrRemove(text, 'dir', this.text('dir'));
    const lines = this.number('lineClamp');
    text.toggleAttribute('data-clamped', Number.isFinite(lines) && lines > 0);
    text.style.webkitLineClamp = String(lines);
  }
}

const INHERITED = ':host { display: inline; font: inherit; letter-spacing: inherit; color: inherit; }';
const CLAMPED =
  '#text[data-clamped] { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; }';

class Text extends TextElement {
  static override readonly css = `${INHERITED} #text[role=strong] { font-weight: 650; } #text[role=deletion] { text-decoration: line-through; }`;
  static override readonly markup = '<span id="text"><slot></slot></span>';

  protected override wire(): void {
    followInterest(this, () => this.text('interestFor'));
  }

  protected override draw(): void {
    super.draw();
    const roles: Readonly<Record<string, string>> = {
      strong: 'strong',
      redundant: 'deletion',
      address: 'group',
    };
    setOrRemove(this.piece('text'), 'role', roles[this.text('type')] ?? '');
  }
}

class NumberText extends TextElement {
  static override readonly css = `${INHERITED} #text { font-variant-numeric: tabular-nums; }`;
  static override readonly markup = '<span id="text"><slot></slot></span>';
}

class Paragraph extends TextElement {
  static override readonly css = `:host { display: block; } p { margin: 0; } ${CLAMPED}`;
  static override readonly markup = '<p id="text"><slot></slot></p>';
}

class Heading extends TextElement {
  static override readonly css = `:host { display: block; } #text { font-weight: 650; text-wrap: balance; } #text[aria-level='2'] { font-size: 14px; } ${CLAMPED}`;
  static override readonly markup = '<div id="text"><slot></slot></div>';

  protected override draw(): void {
    super.draw();
    const heads = this.text('accessibilityRole') === 'heading';
    setOrRemove(this.piece('text'), 'role', heads ? 'heading' : '');
    setOrRemove(this.piece('text'), 'aria-level', heads ? String(headingLevel(this)) : '');
  }
}

export const textElements = {
  's-text': Text,
  's-number': NumberText,
  's-paragraph': Paragraph,
  's-heading': Heading,
};

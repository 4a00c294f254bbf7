import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove } from '../kernel/field.ts';
import { drawIcon } from '../kernel/icons.ts';
import { followInterest } from '../kernel/invoke.ts';

const TONES = { info: 'info', success: 'ok', caution: 'caution', warning: 'warning', critical: 'critical' };

const TONE_CSS = Object.entries(TONES)
  .map(([tone, colour]) => `#icon[data-tone=${tone}] { color: var(--${colour}); }`)
  .join(' ');

/** A picture of the set, in a tone; what it means stands beside it as text. */
class Icon extends PolarisElement {
  static override readonly css = `:host { display: inline-block; vertical-align: middle; }
    #icon { display: block; inline-size: 20px; block-size: 20px; }
    #icon[data-size=small] { inline-size: 16px; block-size: 16px; }
    #icon[data-color=subdued] { color: var(--ink-soft); }
    ${TONE_CSS}
    svg { display: block; inline-size: 100%; block-size: 100%; fill: currentColor; }`;
  static override readonly markup = '<span id="icon"></span>';

  protected override wire(): void {
    followInterest(this, () => this.text('interestFor'));
  }

  protected override draw(): void {
    const icon = this.piece('icon');
    Object.assign(icon.dataset, {
      tone: this.text('tone'),
      color: this.text('color'),
      size: this.text('size'),
    });
    drawIcon(icon, this.text('type'));
  }
}

/** A picture from an address; its place is kept while it loads. */
class Image extends PolarisElement {
  static override readonly css = `:host { display: block; }
    img { display: block; inline-size: 100%; background: var(--fill); }
    img:not([src]) { visibility: hidden; }`;
  static override readonly markup = '<img id="image">';

  protected override wire(): void {
    for (const type of ['load', 'error']) this.piece('image').addEventListener(type, () => this.send(type));
  }

  protected override draw(): void {
    const image = this.piece('image');
    const decorative = this.text('accessibilityRole') !== 'img';
    image.setAttribute('alt', decorative ? '' : this.text('alt'));
    setOrRemove(image, 'loading', this.text('loading'));
    setOrRemove(image, 'sizes', this.text('sizes'));
    setOrRemove(image, 'srcset', this.text('srcSet'));
    setOrRemove(image, 'src', this.text('src'));
    image.style.inlineSize = this.text('inlineSize') === 'auto' ? 'auto' : '100%';
    image.style.aspectRatio = this.text('aspectRatio');
    image.style.objectFit = this.text('objectFit');
    image.style.borderRadius = this.text('borderRadius') === 'none' ? '' : 'var(--corner)';
    image.style.border = this.text('border') === 'none' ? '' : '1px solid var(--edge)';
  }
}

export const iconAndImageElements = { 's-icon': Icon, 's-image': Image };

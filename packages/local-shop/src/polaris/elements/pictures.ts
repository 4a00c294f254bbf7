import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove, setText } from '../kernel/field.ts';
import { drawIcon } from '../kernel/icons.ts';
import { headingLevel } from './heading-level.ts';
import { isFilled } from './page.ts';

/** What to look at, what it is for, and what to do first, where there is nothing yet. */
class EmptyState extends PolarisElement {
  static override readonly css = `:host { display: block; }
    #state { display: grid; justify-items: center; gap: 4px; max-inline-size: 420px; margin-inline: auto; padding: 24px 16px; text-align: center; }
    #heading { font-size: 14px; font-weight: 650; text-wrap: balance; } #subheading { color: var(--ink-soft); text-wrap: pretty; }
    #graphic:not([hidden]) { margin-block-end: 8px; } #actions:not([hidden]) { display: flex; flex-wrap: wrap; justify-content: center; gap: 8px; margin-block-start: 12px; }`;
  static override readonly markup = `<div id="state"><div id="graphic" hidden><slot name="graphic"></slot></div><div id="heading" role="heading"></div>
    <div id="subheading"><slot name="subheading"></slot></div>
    <div id="actions" hidden><slot name="secondary-actions"></slot><slot name="primary-action"></slot></div></div>`;

  protected override wire(): void {
    this.root.addEventListener('slotchange', () => this.drawSoon());
  }

  protected override draw(): void {
    setText(this.piece('heading'), this.text('heading'));
    this.piece('heading').hidden = this.text('heading') === '';
    this.piece('heading').setAttribute('aria-level', String(headingLevel(this)));
    for (const part of ['graphic', 'actions'])
      this.piece(part).hidden = ![...this.piece(part).children].some(isFilled);
  }
}

const SIZES: Readonly<Record<string, string>> = {
  'small-200': '20px',
  'small-100': '24px',
  small: '28px',
  base: '40px',
  large: '60px',
  'large-100': '80px',
  'large-200': '96px',
};

/** A picture of its own size with something to show until it is there, and where there is none. */
abstract class Picture extends PolarisElement {
  protected override wire(): void {
    for (const type of ['load', 'error']) this.piece('image').addEventListener(type, () => this.send(type));
  }

  protected override draw(): void {
    const image = this.piece('image');
    const source = this.text('src');
    setOrRemove(image, 'src', source);
    image.setAttribute('alt', this.text('alt'));
    image.hidden = source === '';
    const frame = this.piece('frame');
    frame.style.inlineSize = SIZES[this.text('size')] ?? '40px';
    setOrRemove(frame, 'role', source === '' && this.text('alt') !== '' ? 'img' : '');
    setOrRemove(frame, 'aria-label', source === '' ? this.text('alt') : '');
  }
}

const PICTURE_CSS = `:host { display: inline-block; vertical-align: middle; }
  #frame { display: grid; place-items: center; aspect-ratio: 1; overflow: hidden; background: var(--fill); color: var(--ink-soft); font-weight: 600; font-size: 12px; }
  img { inline-size: 100%; block-size: 100%; object-fit: cover; }`;

class Avatar extends Picture {
  static override readonly css = `${PICTURE_CSS} #frame { border-radius: 8px; }`;
  static override readonly markup =
    '<span id="frame"><img id="image" hidden><span id="initials" aria-hidden="true"></span></span>';
  protected override draw(): void {
    super.draw();
    setText(this.piece('initials'), this.text('src') === '' ? this.text('initials') : '');
  }
}

class Thumbnail extends Picture {
  static override readonly css = `${PICTURE_CSS} #frame { border-radius: 8px; box-shadow: 0 0 0 1px var(--edge); } svg { display: block; inline-size: 20px; block-size: 20px; fill: currentcolor; }`;
  static override readonly markup =
    '<span id="frame"><img id="image" hidden><span id="none" hidden></span></span>';
  protected override draw(): void {
    super.draw();
    drawIcon(this.piece('none'), this.text('src') === '' ? 'image' : '');
  }
}

export const pictureElements = { 's-empty-state': EmptyState, 's-avatar': Avatar, 's-thumbnail': Thumbnail };

import { PolarisElement } from '../kernel/element.ts';
import { setOrRemove } from '../kernel/field.ts';
import { ruleSheet, type Rule } from '../kernel/responsive.ts';
import { alignmentRules, insideRules, roomRules, type TextOf } from './box-rules.ts';

/** What an `accessibilityRole` is in ARIA; what means nothing to screen readers is missing. */
const ROLES: Readonly<Record<string, string>> = {
  main: 'main',
  header: 'banner',
  footer: 'contentinfo',
  section: 'region',
  region: 'region',
  aside: 'complementary',
  navigation: 'navigation',
  'ordered-list': 'list',
  'unordered-list': 'list',
  'list-item': 'listitem',
  'list-item-separator': 'separator',
  separator: 'separator',
  status: 'status',
  alert: 'alert',
};

/** Its looks are the host's, so that it takes its place among its neighbours; its role is that of a box without looks in it. */
class Box extends PolarisElement {
  static override readonly css: string =
    ':host { display: block; } #box { display: contents; } :host(:focus-visible) { outline: 0; }';
  static override readonly markup: string = '<div id="box"><slot></slot></div>';

  /** The CSS display of a box that is shown. */
  protected readonly shown: string = 'block';

  protected rules(text: TextOf): readonly Rule[] {
    return [...insideRules(text), ...roomRules(text, this.shown)];
  }

  protected override draw(): void {
    const visibility = this.text('accessibilityVisibility');
    this.wear(
      ruleSheet(
        ':host',
        this.rules((property) => this.text(property)),
      ),
    );
    const box = this.piece('box');
    box.classList.toggle('unseen', visibility === 'exclusive');
    setOrRemove(box, 'aria-hidden', visibility === 'hidden' ? 'true' : '');
    const role = ROLES[this.text('accessibilityRole')] ?? '';
    const label = this.text('accessibilityLabel');
    setOrRemove(box, 'role', role || (label && 'group'));
    setOrRemove(box, 'aria-label', label);
  }
}

class Stack extends Box {
  protected override readonly shown = 'flex';
  protected override rules(text: TextOf): readonly Rule[] {
    const along = (word: string): string => (word === 'inline' ? 'row' : 'column');
    const wrapping = (word: string): string => (word === 'inline' ? 'wrap' : 'nowrap');
    return [
      ...super.rules(text),
      ...alignmentRules(text),
      ['flex-direction', text('direction'), along],
      ['flex-wrap', text('direction'), wrapping],
    ];
  }
}

class Grid extends Box {
  protected override readonly shown = 'grid';
  protected override rules(text: TextOf): readonly Rule[] {
    return [
      ...super.rules(text),
      ...alignmentRules(text),
      ['grid-template-columns', text('gridTemplateColumns')],
      ['grid-template-rows', text('gridTemplateRows')],
    ];
  }
}

class GridItem extends Box {
  protected override rules(text: TextOf): readonly Rule[] {
    return [...super.rules(text), ['grid-column', text('gridColumn')], ['grid-row', text('gridRow')]];
  }
}

class QueryContainer extends PolarisElement {
  static override readonly css = ':host { display: block; container-type: inline-size; }';
  protected override draw(): void {
    this.wear(ruleSheet(':host', [['container-name', this.text('containerName')]]));
  }
}

/** What is too large for it is reached by scrolling, with the keyboard as well. */
class ScrollBox extends Box {
  static override readonly css = `:host { display: block; } #box { overflow: inherit; max-block-size: inherit; max-inline-size: inherit; block-size: 100%; }
    #box:focus-visible { outline-offset: -2px; }`;
  static override readonly markup = '<div id="box" tabindex="0"><slot></slot></div>';

  protected override wire(): void {
    const box = this.piece('box');
    box.addEventListener('scroll', () => {
      this.send('scroll');
      const ends = [
        box.scrollTop <= 0,
        box.scrollTop + box.clientHeight >= box.scrollHeight - 1,
        box.scrollLeft <= 0,
        box.scrollLeft + box.clientWidth >= box.scrollWidth - 1,
      ];
      if (ends.some(Boolean)) this.send('scrolltoedge');
    });
  }

  protected override draw(): void {
    super.draw();
    // What has the focus needs a role that can have a name.
    if (!this.piece('box').hasAttribute('role')) this.piece('box').setAttribute('role', 'group');
  }
}

class Divider extends PolarisElement {
  static override readonly css = `:host { display: block; align-self: stretch; } #line { border: 0 solid var(--edge); border-block-start-width: 1px; }
    #line[data-strong] { border-color: var(--line); } #line[aria-orientation=vertical] { border-width: 0; border-inline-start-width: 1px; block-size: 100%; min-block-size: 20px; }`;
  static override readonly markup = '<div id="line" role="separator"></div>';
  protected override draw(): void {
    const line = this.piece('line');
    line.toggleAttribute('data-strong', this.text('color') === 'strong');
    setOrRemove(line, 'aria-orientation', this.text('direction') === 'block' ? 'vertical' : '');
  }
}

export const boxElements = {
  's-box': Box,
  's-stack': Stack,
  's-grid': Grid,
  's-grid-item': GridItem,
  's-query-container': QueryContainer,
  's-scroll-box': ScrollBox,
  's-divider': Divider,
};

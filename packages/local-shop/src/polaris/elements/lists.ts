import { PolarisElement } from '../kernel/element.ts';

const listCss = (style: string): string =>
  `:host { display: block; } #list { padding-inline-start: 20px; list-style: ${style}; }
   ::slotted(:not(:first-child)) { margin-block-start: 4px; }`;

class UnorderedList extends PolarisElement {
  static override readonly css = listCss('disc');
  static override readonly markup = '<div id="list" role="list"><slot></slot></div>';
}

class OrderedList extends PolarisElement {
  static override readonly css = listCss('decimal');
  static override readonly markup = '<div id="list" role="list"><slot></slot></div>';

  protected override wire(): void {
    this.root.addEventListener('slotchange', () => this.#number());
  }

  /** A counter does not go from one shadow tree to the next, so each item is told its number. */
  #number(): void {
    [...this.children]
      .filter((each) => each instanceof ListItem)
      .forEach((item, index) => item.beNumber(index + 1));
  }
}

class ListItem extends PolarisElement {
  static override readonly css = '#item { display: list-item; } ::marker { color: var(--ink-soft); }';
  static override readonly markup = '<div id="item" role="listitem"><slot></slot></div>';

  beNumber(number: number): void {
    this.piece('item').style.counterSet = `list-item ${number}`;
  }
}

export const listElements = {
  's-unordered-list': UnorderedList,
  's-ordered-list': OrderedList,
  's-list-item': ListItem,
};

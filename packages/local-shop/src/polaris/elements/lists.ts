import { PolarisElement } from '../kernel/element.ts';

const listCss = (style: string): string =>
  `:host { display: block; counter-reset: list-item; } #list { padding-inline-start: 20px; list-style: ${style}; }
   ::slotted(:not(:first-child)) { margin-block-start: 4px; }`;

class UnorderedList extends PolarisElement {
  static override readonly css = listCss('disc');
  static override readonly markup = '<div id="list" role="list"><slot></slot></div>';
}

class OrderedList extends PolarisElement {
  static override readonly css = listCss('decimal');
  static override readonly markup = '<div id="list" role="list"><slot></slot></div>';
}

class ListItem extends PolarisElement {
  static override readonly css = '#item { display: list-item; } ::marker { color: var(--ink-soft); }';
  static override readonly markup = '<div id="item" role="listitem"><slot></slot></div>';
}

export const listElements = {
  's-unordered-list': UnorderedList,
  's-ordered-list': OrderedList,
  's-list-item': ListItem,
};

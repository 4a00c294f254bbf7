/** Elements of Polaris that are links when they have an `href`. */
const LINKS = 'a[href], s-link[href], s-button[href], s-clickable[href], s-clickable-chip[href]';

export interface FollowedLink {
  readonly element: HTMLElement;
  /** As written: `/app`, `shopify://admin/orders`. */
  readonly href: string;
  readonly newTab: boolean;
}

/**
 * The link that a click follows here or in a new tab; `null` when it follows none, or when the browser's own keys ask for
 * something else. A Polaris element counts before the anchor in its shadow tree.
 */
export function followedLink(event: MouseEvent): FollowedLink | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const links = event
    .composedPath()
    .filter((each): each is HTMLElement => each instanceof HTMLElement && each.matches(LINKS));
  const element = links.find(({ localName }) => localName.startsWith('s-')) ?? links[0];
  if (!element || element.hasAttribute('download')) return null;
  // What commands another element does not follow its address.
  if (element.hasAttribute('commandfor')) return null;
  return {
    element,
    href: element.getAttribute('href') ?? '',
    newTab: (element.getAttribute('target') ?? '_self') === '_blank',
  };
}

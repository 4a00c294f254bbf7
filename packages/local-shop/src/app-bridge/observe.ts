/** Calls `tell` once the children are there and whenever they change. */
export function observe(element: Node, tell: () => void): MutationObserver {
  const observer = new MutationObserver(tell);
  observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  queueMicrotask(tell);
  return observer;
}

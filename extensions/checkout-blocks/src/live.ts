import { render, type ComponentChild } from 'preact';

/** Shopify's SubscribableSignalLike, and everything else that tells of its changes. */
interface Subscribable {
  subscribe(listener: () => void): unknown;
}

/**
 * Draws a view, and again when one of the values it is made from has changed; several changes at once are one drawing.
 * Views are plain functions of those values, so they need neither signals nor hooks: that halves what a shopper loads.
 */
export function live(values: readonly (Subscribable | undefined)[], view: () => ComponentChild): void {
  let due = false;
  const draw = (): void => {
    due = false;
    render(view(), document.body);
  };
  for (const value of values) {
    value?.subscribe(() => {
      if (due) return;
      due = true;
      queueMicrotask(draw);
    });
  }
  draw();
}

import { render, type ComponentChild } from 'preact';

/** Shopify's SubscribableSignalLike, and everything else that tells of its changes. */
interface Subscribable {
  subscribe(listener: () => void): unknown;
}

/** Whether what is drawn stands on the shopper's screen (`shopify.extension.rendered`). */
interface Rendered extends Subscribable {
  readonly value: boolean;
}

/**
 * Draws a view, and again when one of the values it is made from has changed; several changes at once are one drawing.
 * Views are plain functions of those values, so they need neither signals nor hooks: that halves what a shopper loads.
 * While what was drawn is not on the screen (another step of checkout is), changes wait until it is again. A view that
 * has drawn nothing does not wait: there is nothing that could come back on the screen.
 */
export function live(
  rendered: Rendered,
  values: readonly (Subscribable | undefined)[],
  view: () => ComponentChild,
): void {
  let due = false;
  let waiting = false;
  const draw = (): void => {
    due = false;
    waiting = !rendered.value && document.body.firstChild !== null;
    if (!waiting) render(view(), document.body);
  };
  const drawSoon = (): void => {
    if (due) return;
    due = true;
    queueMicrotask(draw);
  };
  for (const value of values) value?.subscribe(drawSoon);
  rendered.subscribe(() => {
    if (waiting) drawSoon();
  });
  draw();
}

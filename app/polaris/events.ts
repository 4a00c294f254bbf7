import { useCallback, useRef } from 'react';

/** What to do at which of an element's events; the names are as the element sends them, in small letters. */
type Listeners<E extends HTMLElement> = Readonly<Record<string, (event: Event, element: E) => void>>;

/**
 * A ref that listens to an element's own events, which React 18 does not deliver to a custom element as props:
 * `ref={useEvents({ change, dismiss })}`. Each event calls the listener of the latest rendering; which events are listened
 * to is settled when the element appears.
 */
export function useEvents<E extends HTMLElement = HTMLElement>(
  listeners: Listeners<E>,
): (element: E | null) => void {
  const latest = useRef(listeners);
  latest.current = listeners;
  const stop = useRef<AbortController | null>(null);
  return useCallback((element: E | null) => {
    stop.current?.abort();
    if (!element) return;
    stop.current = new AbortController();
    const { signal } = stop.current;
    for (const type of Object.keys(latest.current)) {
      element.addEventListener(type, (event) => latest.current[type]?.(event, element), { signal });
    }
  }, []);
}

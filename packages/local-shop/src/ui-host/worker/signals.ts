/** What the host needs of the Signal class that an extension hands over by `shopify.setSignals`. */
export interface Signal {
  value: unknown;
  subscribe(listener: (value: unknown) => void): () => void;
}
export type SignalClass = new (value: unknown) => Signal;

/**
 * A signal of the extension's own class, so that reading `.value` while rendering subscribes the component. An
 * extension that never called `setSignals` gets a plain subscribable: it works, but nothing re-renders by itself. Both
 * carry the deprecated members `current` and `destroy` of SubscribableSignalLike.
 */
export function subscribable(SignalOfExtension: SignalClass | undefined, initial: unknown): Signal {
  const signal = SignalOfExtension ? new SignalOfExtension(initial) : plainSignal(initial);
  return Object.defineProperties(signal, {
    current: { get: () => signal.value },
    destroy: { value: () => Promise.resolve() },
  });
}

function plainSignal(initial: unknown): Signal {
  const listeners = new Set<(value: unknown) => void>();
  let current = initial;
  return {
    get value() {
      return current;
    },
    set value(next) {
      current = next;
      for (const listener of listeners) listener(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

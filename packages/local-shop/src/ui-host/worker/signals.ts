/** What the host needs of the Signal class that an extension hands over by `shopify.setSignals`. */
export interface Signal {
  value: unknown;
  subscribe(listener: (value: unknown) => void): () => void;
}
export type SignalClass = new (value: unknown) => Signal;

/** A value of the API that changes: SubscribableSignalLike with its two deprecated members. */
export interface Subscribable extends Signal {
  readonly current: unknown;
  destroy(): Promise<void>;
}

/**
 * A signal of the extension's own class, so that reading `.value` while rendering subscribes the component. An
 * extension that never called `setSignals` gets a plain subscribable: it works, but nothing re-renders by itself.
 */
export function subscribable(Signal: SignalClass | undefined, initial: unknown): Subscribable {
  const signal = Signal ? new Signal(initial) : plainSignal(initial);
  return Object.defineProperties(signal, {
    current: { get: () => signal.value },
    destroy: { value: () => Promise.resolve() },
  }) as Subscribable; // defineProperties does not tell its type what it added
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

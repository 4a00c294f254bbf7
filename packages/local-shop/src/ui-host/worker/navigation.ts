import type { HistoryEntry, TargetStart } from '../target-start.ts';
import type { Call } from '../rpc.ts';

type Listener = (event: unknown) => void;

export interface Navigation {
  /** The global `navigation` of customer accounts. */
  readonly api: Readonly<Record<string, unknown>>;
  /** The page tells where it is now. */
  arrivedAt(entry: HistoryEntry): void;
}

/** The global `navigation`: every target may go somewhere; full pages know where they are too, and hear of changes. */
export function navigationOf({ entry }: TargetStart, call: Call): Navigation {
  const listeners = new Set<Listener>();
  let current = entry;
  const api = {
    navigate: (address: unknown, options: unknown) =>
      void call('api', 'navigation.navigate', address, options),
    ...(entry && {
      updateCurrentEntry(options: { readonly state: unknown }) {
        current = current && { ...current, state: options.state };
        void call('api', 'navigation.updateCurrentEntry', options.state);
      },
      addEventListener(type: unknown, listener: Listener) {
        if (type === 'currententrychange') listeners.add(listener);
      },
      removeEventListener(_type: unknown, listener: Listener) {
        listeners.delete(listener);
      },
    }),
  };
  if (entry) Object.defineProperty(api, 'currentEntry', { get: () => current && shown(current) });
  return {
    api,
    arrivedAt(next) {
      const from = current && shown(current);
      current = next;
      for (const listener of listeners) listener({ navigationType: next.navigationType, from });
    },
  };
}

const shown = ({ key, url, state }: HistoryEntry) => ({ key, url, getState: () => structuredClone(state) });

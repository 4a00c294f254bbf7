import { isRecord } from '../record.ts';
import type { TargetStart } from '../target-start.ts';
import type { Call } from '../rpc.ts';
import { i18n } from './i18n.ts';
import { subscribable, type Signal, type SignalClass } from './signals.ts';

export interface TargetApi {
  /** What becomes part of the global `shopify`. */
  readonly api: Readonly<Record<string, unknown>>;
  /** Gives changed values, by dotted path, to their signals. */
  readonly set: (changes: Readonly<Record<string, unknown>>) => void;
}

/** Builds the API of one target: constants as they are, signals, and functions that call the host. */
export function targetApi(
  start: TargetStart,
  SignalOfExtension: SignalClass | undefined,
  call: Call,
): TargetApi {
  const signals = new Map<string, Signal>();
  const api: Record<string, unknown> = { i18n: i18n(start.dictionaries, start.locale, start.currency) };
  for (const [path, value] of Object.entries(start.constants)) place(api, path, value);
  for (const [path, value] of Object.entries(start.signals)) {
    const signal = subscribable(SignalOfExtension, value ?? undefined); // JSON has no undefined, the API has no null here
    signals.set(path, signal);
    place(api, path, signal);
  }
  for (const path of start.procedures) {
    place(api, path, (...args: readonly unknown[]) => call('api', path, ...args));
  }
  return {
    api,
    set(changes) {
      for (const [path, value] of Object.entries(changes)) {
        const signal = signals.get(path);
        if (signal) signal.value = value ?? undefined;
      }
    },
  };
}

function place(api: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  let level = api;
  for (const key of keys) {
    const child: Record<string, unknown> = isRecord(level[key]) ? { ...level[key] } : {};
    level[key] = child;
    level = child;
  }
  level[last] = value;
}

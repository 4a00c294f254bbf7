import '@remote-dom/core/polyfill';
import { BatchingRemoteConnection, connectRemoteNode, setRemoteId } from '@remote-dom/core/elements';
import type { RemoteConnection } from '@remote-dom/core';
import type { ElementTable } from '../element-table.ts';
import { decodeChanges, decodeEntry, decodeStart } from '../decode-messages.ts';
import { rpc, type Call, type End } from '../rpc.ts';
import type { TargetStart } from '../target-start.ts';
import { targetApi, type TargetApi } from './api.ts';
import { navigationOf, type Navigation } from './navigation.ts';
import { defineRemoteElements } from './remote-elements.ts';
import type { SignalClass } from './signals.ts';

declare const self: End & { shopify: unknown; navigation: unknown };

type Target = (api: unknown) => unknown;

/** What a kind of page gives the extensions that run on it. */
export interface Surroundings {
  readonly table: ElementTable;
  /** Takes away what an extension may not reach, before its bundle runs. */
  readonly limitNetwork: (start: TargetStart, call: Call) => void;
}

/** Makes this worker the sandbox of one target of one UI extension: with its own document, and without a page. */
export function serveTarget({ table, limitNetwork }: Surroundings): void {
  let running: TargetApi | undefined;
  let navigation: Navigation | undefined;
  defineRemoteElements(table);
  const call = rpc(self, {
    start: (given, bundle) => {
      const start = decodeStart(given);
      limitNetwork(start, call);
      navigation = navigationOf(start, call);
      self.navigation = navigation.api;
      const loaded = load(start, String(bundle), call);
      running = loaded.api;
      mirror(document.body, call);
      return loaded.run();
    },
    set: (changes) => running?.set(decodeChanges(changes)),
    navigated: (entry) => navigation?.arrivedAt(decodeEntry(entry)),
  });
}

/** Runs the bundle, which registers its targets, and makes the API of the one that is asked for. */
function load(
  start: TargetStart,
  bundle: string,
  call: Call,
): {
  readonly api: TargetApi;
  readonly run: () => unknown;
} {
  const targets = new Map<string, Target>();
  let Signal: SignalClass | undefined;
  const shopify: Record<string, unknown> = {
    extend: (target: string, extension: Target) => targets.set(target, extension),
    setSignals: (given: SignalClass) => (Signal = given),
    reload: () => call('reload'),
  };
  self.shopify = shopify;
  run(bundle, start.script);

  const extension = targets.get(start.target);
  if (!extension) throw new Error(`${start.script} does not extend ${start.target}`);
  const api = targetApi(start, Signal, call);
  Object.assign(shopify, api.api);
  return { api, run: () => extension(shopify) };
}

/** As a script of its own, with its name in what goes wrong. */
function run(bundle: string, address: string): void {
  const evaluate = eval; // Called by another name, it runs what it is given in the global scope.
  evaluate(`${bundle}\n//# sourceURL=${address}`);
}

/** From here on the page shows what is in the worker's body. */
function mirror(body: Node, call: Call): void {
  const connection: RemoteConnection = {
    mutate: (records) => void call('mutate', records).catch(fail),
    call: (id, method, ...args) => call('method', id, method, ...args),
  };
  setRemoteId(body, '~');
  connectRemoteNode(body, new BatchingRemoteConnection(connection));
}

/** An error in a callback has nobody who awaits it: make it the worker's own, uncaught error. */
function fail(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

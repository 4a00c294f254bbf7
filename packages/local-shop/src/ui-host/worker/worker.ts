/** The sandbox of one target of one UI extension: a Web Worker with its own document, no page and no network. */
import '@remote-dom/core/polyfill';
import { BatchingRemoteConnection, connectRemoteNode, setRemoteId } from '@remote-dom/core/elements';
import type { RemoteConnection } from '@remote-dom/core';
import { elementTable } from '../decode-elements.ts';
import { decodeChanges, decodeStart } from '../decode-messages.ts';
import { rpc, type End } from '../rpc.ts';
import type { TargetStart } from '../target-start.ts';
import { targetApi, type TargetApi } from './api.ts';
import { limitNetwork } from './network.ts';
import { defineRemoteElements } from './remote-elements.ts';
import type { SignalClass } from './signals.ts';

declare const self: End & { shopify: unknown; importScripts(address: string): void };

type Target = (api: unknown) => unknown;
let running: TargetApi | undefined;

defineRemoteElements(elementTable);

const call = rpc(self, {
  start: (start) => run(decodeStart(start)),
  set: (changes) => running?.set(decodeChanges(changes)),
});

async function run(start: TargetStart): Promise<void> {
  const targets = new Map<string, Target>();
  let Signal: SignalClass | undefined;
  const shopify: Record<string, unknown> = {
    extend: (target: string, extension: Target) => targets.set(target, extension),
    setSignals: (given: SignalClass) => (Signal = given),
    reload: () => call('reload'),
  };
  self.shopify = shopify;
  limitNetwork(start.capabilities, call);
  self.importScripts(start.script);

  const extension = targets.get(start.target);
  if (!extension) throw new Error(`${start.script} does not extend ${start.target}`);
  running = targetApi(start, Signal, call);
  Object.assign(shopify, running.api);
  mirror(document.body);
  await extension(shopify);
}

/** From here on the page shows what is in the worker's body. */
function mirror(body: Node): void {
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

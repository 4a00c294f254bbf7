import { DOMRemoteReceiver } from '@remote-dom/core/receivers';
import { decodeMutations } from '../decode-messages.ts';
import type { ElementTable } from '../element-table.ts';
import { rpc, type Procedure } from '../rpc.ts';
import type { TargetStart } from '../target-start.ts';
import { make } from './dom.ts';
import { elementPolicy } from './element-policy.ts';
import { startWorker } from './start-worker.ts';

/** One running target of one extension. */
export interface RunningTarget {
  /** Hands changed values (dotted path -> value) to the extension's signals. */
  set(changes: Readonly<Record<string, unknown>>): Promise<void>;
  /** Tells a full page that the buyer is at another of its addresses. */
  navigated(entry: unknown): Promise<void>;
  /** Ends its worker. What it has drawn stays. */
  stop(): void;
}

/** What a kind of page runs extensions with. */
export interface TargetHost {
  /** Address of the script of the workers. */
  readonly worker: string;
  /** What extensions may build. */
  readonly table: ElementTable;
  /** Extensions run with an origin of their own (`null`), as all that buyers see do. */
  readonly isolated: boolean;
  /** The only element that may stand at the top; any may where none is named. */
  readonly topElement?: string;
}

/**
 * Starts an extension's target in a worker of its own and shows it in `root`. What the extension does wrong (a raw
 * element, a thrown error) is shown there for its developer, and thrown on the page.
 */
export async function startTarget(
  host: TargetHost,
  root: HTMLElement,
  start: TargetStart,
  api: Procedure,
): Promise<RunningTarget> {
  const receiver = new DOMRemoteReceiver({ root, elements: elementPolicy(host.table) });
  const refuse = (error: unknown) => showFault(root, error);
  const worker = await startWorker(host.worker, start.target, host.isolated);
  worker.addEventListener('error', (event) => refuse(new Error(event.message)));
  const call = rpc(worker, {
    mutate: (records) => {
      try {
        receiver.connection.mutate(decodeMutations(records));
        checkTop(root, host.topElement);
      } catch (error) {
        refuse(error);
      }
    },
    method: (id, method, ...args) => receiver.connection.call(String(id), String(method), ...args),
    api,
    reload: () => location.reload(),
  });
  const bundle = await (await fetch(start.script)).text();
  await call('start', start, bundle).catch(refuse);
  root.dataset.running = 'true';
  return {
    set: async (changes) => {
      await call('set', changes);
    },
    navigated: async (entry) => {
      await call('navigated', entry);
    },
    stop: () => worker.terminate(),
  };
}

function checkTop(root: HTMLElement, topElement: string | undefined): void {
  const stranger = [...root.children].find(({ localName }) => topElement && localName !== topElement);
  if (stranger) throw new Error(`Only <${String(topElement)}> may stand here, not <${stranger.localName}>.`);
}

function showFault(root: HTMLElement, error: unknown): void {
  const fault = error instanceof Error ? error : new Error(String(error));
  root.before(make('pre', { class: 'extension-fault', role: 'alert' }, `Extension error: ${fault.message}`));
  reportError(fault);
}

import { DOMRemoteReceiver } from '@remote-dom/core/receivers';
import { elementTable } from '../decode-elements.ts';
import { decodeMutations } from '../decode-messages.ts';
import { rpc, type Procedure } from '../rpc.ts';
import type { TargetStart } from '../target-start.ts';
import { make } from './dom.ts';
import { elementPolicy } from './element-policy.ts';

/** One running target of one extension. */
export interface RunningTarget {
  /** Hands changed values (dotted path -> value) to the extension's signals. */
  set(changes: Readonly<Record<string, unknown>>): Promise<void>;
}

const policy = elementPolicy(elementTable);

/**
 * Starts an extension's target in a worker of its own and shows it in `root`. What the extension does wrong (a raw
 * element, a thrown error) is shown there for its developer, and thrown on the page.
 */
export async function startTarget(
  root: HTMLElement,
  start: TargetStart,
  api: Procedure,
): Promise<RunningTarget> {
  const receiver = new DOMRemoteReceiver({ root, elements: policy });
  const refuse = (error: unknown) => showFault(root, error);
  const worker = new Worker('/ui-host/worker.js', { name: start.target });
  worker.addEventListener('error', (event) => refuse(new Error(event.message)));
  const call = rpc(worker, {
    mutate: (records) => {
      try {
        receiver.connection.mutate(decodeMutations(records));
      } catch (error) {
        refuse(error);
      }
    },
    method: (id, method, ...args) => receiver.connection.call(String(id), String(method), ...args),
    api,
    reload: () => location.reload(),
  });
  await call('start', start).catch(refuse);
  root.dataset.running = 'true';
  return {
    set: async (changes) => {
      await call('set', changes);
    },
  };
}

function showFault(root: HTMLElement, error: unknown): void {
  const fault = error instanceof Error ? error : new Error(String(error));
  root.before(make('pre', { class: 'extension-fault', role: 'alert' }, `Extension error: ${fault.message}`));
  reportError(fault);
}

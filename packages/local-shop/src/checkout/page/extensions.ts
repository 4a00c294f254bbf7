import { elementTable } from '../../ui-host/decode-elements.ts';
import { definePageElements } from '../../ui-host/page/elements/define.ts';
import { startTarget, type RunningTarget } from '../../ui-host/page/target.ts';
import type { Procedure } from '../../ui-host/rpc.ts';
import type { TargetStart } from '../../ui-host/target-start.ts';
import type { CheckoutUpdate } from '../update.ts';
import { decodeTargetStarts } from './decode-page.ts';

const host = { worker: '/ui-host/worker.js', table: elementTable, isolated: true };

type Signals = Readonly<Record<string, unknown>>;

export interface RunningExtensions {
  /** Hands on what has changed; resolves when every extension knows it. */
  set(signals: CheckoutUpdate['signals']): Promise<void>;
}

/** Starts every slot of the page in a worker of its own. */
export function startExtensions(api: Procedure): RunningExtensions {
  definePageElements(elementTable);
  const starts = decodeTargetStarts();
  const slots = [...document.querySelectorAll<HTMLElement>('[data-slot]')].flatMap((root) => {
    const start = starts[root.dataset.slot ?? ''];
    return start ? [slot(root, start, api)] : [];
  });
  return {
    set: async (signals) => {
      await Promise.all(slots.map((one) => one.set(signals)));
    },
  };
}

function slot(root: HTMLElement, start: TargetStart, api: Procedure) {
  const running: Promise<RunningTarget> = startTarget(host, root, start, api);
  let known: Signals = start.signals;
  return {
    set: async (signals: CheckoutUpdate['signals']) => {
      const next = signals[root.dataset.slot ?? ''] ?? {};
      const changes = changed(known, next);
      known = { ...known, ...next };
      if (Object.keys(changes).length > 0) await (await running).set(changes);
    },
  };
}

function changed(before: Signals, after: Signals): Signals {
  const paths = Object.keys(after).filter(
    (path) => JSON.stringify(before[path]) !== JSON.stringify(after[path]),
  );
  return Object.fromEntries(paths.map((path) => [path, after[path]]));
}

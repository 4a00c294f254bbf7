import { decodePolicy } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { answerLikeAppBridge, signIn } from './install-app.ts';

/** Where a product runs that has published a policy. */
export interface Running {
  readonly app: string;
  /** Any address of the local shop, such as its admin's. */
  readonly shop: string;
  /** The number of the version that is live. */
  readonly version: number;
}

/**
 * Changes the live policy as a merchant can: takes it out of the app as a file, brings it in again and publishes it. Gives the number of
 * the version that is live then.
 * @param change gives the same policy where nothing is to be published
 * @param note why, for whoever reads the history
 */
export async function publishChanged(
  { app, shop, version }: Running,
  change: (live: Policy) => Policy,
  note: string,
): Promise<number> {
  const headers = await signIn(shop);
  const ask = async (path: string, form?: Readonly<Record<string, string>>): Promise<string> => {
    const body = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
    const answer = await answerLikeAppBridge(new Request(`${app}${path}`, { headers, ...body }));
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`);
    return text;
  };
  const live = decodePolicy(JSON.parse(await ask(`/app/policy/history/${version}/export`)));
  if (!live.ok) throw new Error('The live policy cannot be read.');
  const changed = change(live.value);
  if (changed === live.value) return version;
  await ask('/app/policy/import.data', { intent: 'take', text: JSON.stringify(changed) });
  await ask('/app/policy/publish.data', { intent: 'publish', seen: String(version), note });
  return version + 1;
}

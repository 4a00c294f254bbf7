import type { Actor } from '../../audit/actor.ts';
import type { WholeDatabase } from '../../database.server.ts';
import { approvalWords } from '../move-words.ts';
import { sayRequest } from './list/listed-request.ts';
import { isPlain, planNow } from './moves-of.ts';
import type { BulkMove } from './moves-of.ts';
import { readCase, takeMove } from './take-move.server.ts';

/** Most requests that are handled in one go: a page of the queue. */
export const mostAtOnce = 50;

/** What would become of one of the chosen requests. */
export interface BulkLine {
  readonly id: string;
  readonly name: string;
  /** Why nothing would happen to it, or what would. */
  readonly words: string;
  readonly happens: boolean;
}

/** What a bulk action would do to each of these requests; those that are not there any more are left out. */
export async function previewBulk(
  database: WholeDatabase,
  shop: string,
  { step, ids, now }: { readonly step: BulkMove; readonly ids: readonly string[]; readonly now: Date },
): Promise<readonly BulkLine[]> {
  const lines: BulkLine[] = [];
  for (const id of ids.slice(0, mostAtOnce)) {
    const found = await readCase(database, { shop, id });
    if (found === null) continue;
    const { request, policy } = found;
    const { moves } = planNow(found, { policy, order: null, now });
    const happens = isPlain(found, moves, step);
    lines.push({
      ...{ id, happens },
      name: sayRequest(request.asked.kind, request.orderName),
      words: happens ? doneBy[step](request.asked.kind) : leftBy[step],
    });
  }
  return lines;
}

const doneBy: Readonly<Record<BulkMove, (kind: keyof typeof approvalWords) => string>> = {
  approved: (kind) => `approved: ${approvalWords[kind]}.`,
  closed: () => 'closed: nothing more is done about it, and no mail is sent.',
};

const leftBy: Readonly<Record<BulkMove, string>> = {
  approved: 'left as it is: your policy does not grant it by itself, or there is something to choose.',
  closed: 'left as it is: it has ended, or has to be decided first.',
};

/** Does it to those of the requests to which it happens, each once for one form. Gives how many. */
export async function takeBulk(
  database: WholeDatabase,
  shop: string,
  {
    step,
    ids,
    now,
    by,
    token,
  }: {
    readonly step: BulkMove;
    readonly ids: readonly string[];
    readonly now: Date;
    readonly by: Actor;
    readonly token: string;
  },
): Promise<number> {
  const lines = await previewBulk(database, shop, { step, ids, now });
  let taken = 0;
  for (const { id } of lines.filter(({ happens }) => happens)) {
    const at = { shop, id, by, token, now };
    const wanted =
      step === 'approved'
        ? ({ kind: 'approved', payload: { against: false } } as const)
        : ({ kind: 'closed', payload: { why: 'settled' } } as const);
    const outcome = await takeMove(database, at, wanted);
    if (outcome.ok) taken += 1;
  }
  return taken;
}

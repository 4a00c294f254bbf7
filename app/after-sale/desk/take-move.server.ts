import { fail, ok } from '@doorstep/policy';
import type { Move, Policy, Result } from '@doorstep/policy';

import { recordAudit } from '../../audit/record.server.ts';
import type { WholeDatabase } from '../../database.server.ts';
import { versionNumbered } from '../../policy/versions.server.ts';
import { addStep, readRequest } from '../store.server.ts';
import type { NewStep } from '../store.server.ts';
import { aboutOf } from './at-desk.ts';
import type { AtDesk } from './at-desk.ts';
import { addNote } from './notes.server.ts';
import { moveWords } from '../move-words.ts';
import { planNow } from './moves-of.ts';
import type { KeptCase } from './moves-of.ts';

/** A step without who took it and by which form. */
export type WantedStep = {
  readonly [Kind in NewStep['kind']]: Omit<Extract<NewStep, { readonly kind: Kind }>, 'by' | 'token'>;
}[NewStep['kind']];

export const goneRequest = 'This request is not there any more.';

/** A request with all that happened to it, and the policy that its order was sold under. */
export interface ReadCase extends KeptCase {
  readonly policy: Policy;
}

/** A request, with the policy that its order was sold under; `null` when the shop has no such request. */
export async function readCase(
  database: WholeDatabase,
  { shop, id }: Pick<AtDesk, 'shop' | 'id'>,
): Promise<ReadCase | null> {
  const kept = await readRequest(database, { shop, id });
  if (kept === null) return null;
  const version = await versionNumbered(database, shop, kept.request.policyVersion);
  // Versions are never deleted while their orders are kept.
  if (version === null) throw new Error(`Policy version ${kept.request.policyVersion} of ${shop} is gone.`);
  return { ...kept, policy: version.policy };
}

/**
 * Adds a step that somebody at the desk takes, and records it, once for one form. Refused, in words, where the plan has no such move any
 * more: it is read here, at the last moment, as whoever presses may have waited for Shopify meanwhile.
 * @param reason Why it is decided against the policy, where it is: kept as a note, and told nobody else.
 */
export async function takeMove(
  database: WholeDatabase,
  at: AtDesk,
  step: WantedStep,
  reason = '',
): Promise<Result<'taken' | 'taken before', string>> {
  const found = await readCase(database, at);
  if (found === null) return fail(goneRequest);
  if (await wasTaken(database, at)) return ok('taken before');
  const move = movesOf(found, at.now).find((each) => each.step === step.kind);
  if (move === undefined) return fail('Somebody was first: this cannot be done any more.');
  if (move.against && reason.trim() === '')
    return fail('Your policy says otherwise. Say why you decide against it: the reason is kept.');
  if (move.against) await addNote(database, { ...at, token: `${at.token} why` }, reason.trim());
  const added = await addStep(
    database,
    at,
    { ...againstOr(step, move.against), by: at.by.user, token: at.token },
    at.now,
  );
  if (added === 'gone') return fail(goneRequest);
  if (added === 'there before') return ok('taken before');
  await recordAudit(database, {
    ...{ shop: at.shop, by: at.by, at: at.now },
    what: {
      ...{ kind: 'request-moved', ...aboutOf(found.request) },
      ...{ step: moveWords[step.kind], against: move.against },
    },
  });
  return ok('taken');
}

/** What can be done about a request, by what is kept of it. */
export const movesOf = (found: ReadCase, now: Date): readonly Move[] =>
  planNow(found, { policy: found.policy, order: null, now }).moves;

/** The plan says whether it is against the policy, and not the form. */
export function againstOr(step: WantedStep, against: boolean): WantedStep {
  if (step.kind === 'approved') return { ...step, payload: { ...step.payload, against } };
  if (step.kind === 'declined') return { ...step, payload: { ...step.payload, against } };
  if (step.kind === 'inspected') return { ...step, payload: { ...step.payload, against } };
  if (step.kind === 'send-again') return { ...step, payload: { ...step.payload, against } };
  return step;
}

/** Whether the form of this token has added its step before. */
export const wasTaken = async (
  database: WholeDatabase,
  { shop, id: requestId, token }: Pick<AtDesk, 'shop' | 'id' | 'token'>,
): Promise<boolean> => (await database.requestStep.count({ where: { shop, requestId, token } })) > 0;

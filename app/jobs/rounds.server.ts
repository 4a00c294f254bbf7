import type { Database } from '../database.server.ts';
import { sayForLog } from '../operations/say-for-log.ts';
import { isAmong, makeDue, placeForApp } from '../schedule/due.server.ts';
import { roundNames, wholeApp } from '../schedule/round-names.ts';
import { drop, hold, putBack, renew, takeDue } from '../schedule/take.server.ts';
import type { Taken } from '../schedule/take.server.ts';
import type { JobContext } from './process-delivery.server.ts';
import { repeat } from './repeat.ts';
import { rounds, roundsByName } from './round-list.server.ts';
import type { Come, Round } from './round-list.server.ts';

/** The rounds of one process: what they work with, what time it is, and where failures are said. */
export interface RoundsOfProcess {
  readonly context: JobContext;
  readonly clock: () => Date;
  readonly report: (message: string) => void;
}

/** So many pieces are done at once in a process, which looks for the next so many milliseconds after there was none. */
const atOnce = 2;
const pause = 2_000;

/** The first try after a failure comes a minute later, the next ones after twice as long each, and not later than usual. */
const soonestAgain = 60_000;

/** Milliseconds until somebody who works on something is asked how far it is. */
const untilAsked = 30_000;

/**
 * Does, in this process, what has to happen without anybody asking for it. Of however many processes one does each piece. What it
 * gives stops that, and waits for what is under way.
 */
export function startRounds(own: RoundsOfProcess): () => Promise<void> {
  const begun = beginRounds(own.context.database, own.clock()).catch(sayTo(own));
  const loops = Array.from({ length: atOnce }, () =>
    repeat(async () => {
      await begun;
      return doNextPiece(own).catch(sayTo(own));
    }, pause),
  );
  return async () => {
    await Promise.all(loops.map((stop) => stop()));
  };
}

const sayTo =
  ({ report }: RoundsOfProcess) =>
  (error: unknown) => {
    report(`rounds: ${sayForLog(error)}`);
    return false;
  };

/** Sees to it that the rounds of the whole app have their place. */
export async function beginRounds(database: Database, now: Date): Promise<void> {
  const ofApp = roundsByName().filter(([, { audience }]) => audience === null);
  await placeForApp(
    database,
    ofApp.map(([name]) => name),
    now,
  );
  await makeDue(database, { name: 'shops', shop: wholeApp }, now);
}

/** Does the piece that has been due for longest; `false` where none is. What goes wrong with a piece is said, and it is tried again. */
export async function doNextPiece(own: RoundsOfProcess): Promise<boolean> {
  const { context, clock } = own;
  const now = clock();
  const taken = await takeDue(context.database, roundNames, now);
  if (taken === null) return false;
  const { name, shop } = taken;
  const round = rounds[name];
  if (round.audience && !(await isAmong(context.database, shop, round.audience))) {
    await drop(context.database, taken);
    return true;
  }
  const outcome = await whileRenewed(own, taken, () => round.act({ ...context, shop, now }));
  await putBack(context.database, taken, endingOf(round, taken, outcome, clock()), now);
  return true;
}

type Outcome = Come | 'failed';

/** Works while a timer says that this process lives. */
async function whileRenewed(
  { context, clock, report }: RoundsOfProcess,
  taken: Taken,
  act: () => Promise<Come>,
): Promise<Outcome> {
  // A renewal that fails is followed by the next; when none succeeds, somebody else takes the piece up, as it bears.
  const timer = setInterval(
    () => void renew(context.database, taken, clock()).catch(() => undefined),
    hold / 3,
  );
  try {
    return await act();
  } catch (error) {
    report(
      `${rounds[taken.name].doing}${taken.shop === wholeApp ? '' : ` in ${taken.shop}`}: ${sayForLog(error)}`,
    );
    return 'failed';
  } finally {
    clearInterval(timer);
  }
}

function endingOf({ every }: Round, { failures }: Taken, outcome: Outcome, at: Date) {
  const wait = {
    done: every * (0.95 + Math.random() / 10),
    more: 0,
    'under-way': untilAsked,
    failed: Math.min(every, soonestAgain * 2 ** failures),
  }[outcome];
  return {
    isDone: outcome === 'done',
    hasFailed: outcome === 'failed',
    at,
    dueAt: new Date(at.getTime() + wait),
  };
}

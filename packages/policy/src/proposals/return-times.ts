import type { PolicyPath } from '../document/schema/paths.ts';
import type { WindowFact } from '../reading/fact.ts';
import { isInSchedule } from './schedules.ts';
import type { Confidence, FoundHere, Given, ProposalRule } from './proposal.ts';
import { nothingHere, setTo, together } from './proposal.ts';
import { partOf, plainOf, topicOf } from './part-of.ts';
import { countsFrom, openOf } from './times.ts';
import { isPlain, whomOf } from './whom.ts';
import { inUnit, windowsOf } from './windows.ts';

/** What a time of a return is: until when it can be asked for, for money or for credit only; until when the parcel is sent. */
type Kind = 'request' | 'credit' | 'ship-back';

const paths: Readonly<Record<Kind, readonly PolicyPath[]>> = {
  request: ['returns.refundDays', 'returns.creditDays'],
  credit: ['returns.creditDays'],
  'ship-back': ['returns.shipBackDays'],
};

/** [RET-02, RET-04] How long a return can be asked for, and how long its parcel may take to be sent. */
export const proposeReturnTimes: ProposalRule = (given) => {
  const all = windowsOf(given).flatMap((fact) => {
    const kind = kindOf(fact, given);
    return kind === null ? [] : [{ fact, kind }];
  });
  // `Send it back within 14 days` is all that some texts say of a return.
  const isAsked = all.some(({ kind }) => kind === 'request');
  const hasCredit = all.some(({ kind }) => kind === 'credit');
  return together(
    all.map(({ fact, kind }) => {
      const isReturn =
        kind === 'ship-back' &&
        (!isAsked || countsAsReturn(fact, given)) &&
        fact.anchor !== 'label' &&
        fact.anchor !== 'request';
      const as = isReturn && fact.anchor !== null ? 'request' : kind;
      return proposeOne(
        fact,
        as,
        as === 'request' && hasCredit ? ['returns.refundDays'] : paths[as],
        all.some((other) => other.kind === kind && isOther(other.fact, fact)),
      );
    }),
  );
};

/** Another number that counts from something else. */
const isOther = (one: WindowFact, other: WindowFact): boolean =>
  one.anchor !== null && one.anchor !== other.anchor && one.most !== other.most;

/** Two ways to say it in one text, each with a time of its own: `send it back within 14 days`, `you have 30 days to return`. */
const countsAsReturn = (fact: WindowFact, given: Given): boolean =>
  fact.anchor === 'shipment' && !/\bthen\b/.test(plainOf(fact, given.reading));

const asks = /\b(?:ask|tell|write|contact|request|let us know|return(?:ed)? (?:it |them )?within|e-?mail)\b/;
const onlyCredit =
  /\b(?:store )?credit only\b|\bonly\b[^.]{0,20}\b(?:store )?credit\b|\bfor store credit\b|\bgift vouchers?\b|\bcredit note\b/;

/** What a time of a return is; `null` for another time. */
export function kindOf(fact: WindowFact, given: Given): Kind | null {
  const plain = plainOf(fact, given.reading);
  const topic = topicOf(fact, given);
  const whom = whomOf(fact, given);
  if ((whom !== 'everybody' && whom !== 'home') || isInSchedule(fact.sentence, given)) return null;
  if (!isPlain(fact, ['opened', 'credit', 'gift-card']) || inUnit(fact, 'day') === null) return null;
  if (
    /\b(?:denied|received within|reach us within|arrives? after|receiv(?:e|ing) (?:the|your|a) refund)\b/.test(
      plain,
    )
  )
    return null;
  if (onlyCredit.test(plain) && (topic === 'return' || topic === 'ship-back' || topic === 'exchange'))
    return 'credit';
  // A schedule of an event is read with its event; how long a refund takes is another thing.
  if (topic === 'refund' && fact.anchor !== 'delivery') return null;
  if (topic === 'return' || topic === 'refund') return fact.anchor === 'label' ? 'ship-back' : 'request';
  if (topic !== 'ship-back') return null;
  return asks.test(partOf(fact, given.reading)) ? 'request' : 'ship-back';
}

function proposeOne(
  fact: WindowFact,
  kind: Kind,
  at: readonly PolicyPath[],
  saysOtherwise: boolean,
): FoundHere {
  const days = inUnit(fact, 'day');
  if (days === null) return nothingHere;
  const held = kind === 'ship-back' ? 'label' : 'delivery';
  const isSame =
    fact.anchor === held || (kind === 'ship-back' && (fact.anchor === 'request' || fact.anchor === null));
  const note = noteOf(fact, kind, isSame, held);
  const isUnsure = (!isSame && fact.anchor !== null) || saysOtherwise;
  const confidence: Confidence = isUnsure ? 'guess' : note === undefined ? 'exact' : 'likely';
  return together(
    at.map((path) => {
      // A sentence that speaks of returns means store credit only as far as nothing else is said.
      const isImplied = path === 'returns.creditDays' && kind === 'request';
      return setTo(
        path,
        days,
        isImplied && confidence === 'exact' ? 'likely' : confidence,
        fact,
        note ?? (isImplied ? creditIsReturn : undefined),
      );
    }),
  );
}

const creditIsReturn = 'Your text speaks of returns: for store credit, too, unless it says otherwise.';

function noteOf(
  fact: WindowFact,
  kind: Kind,
  isSame: boolean,
  held: 'label' | 'delivery',
): string | undefined {
  if (!isSame && fact.anchor !== null) return countsFrom(fact.anchor, held);
  if (fact.scope.conditions.includes('opened')) return 'Your text says it of opened or unopened items.';
  if (kind === 'ship-back' && fact.anchor === null) return 'Doorstep counts it from getting the label.';
  return openOf(fact, 'day');
}

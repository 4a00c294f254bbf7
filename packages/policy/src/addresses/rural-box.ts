import type { Form } from './po-box.ts';
import { isNumber, numberEnd, opensAt, wordAt } from './token-reader.ts';
import type { Token } from './tokens.ts';

const why = 'rural route or highway contract box';

/**
 * A rural route or a highway contract route, which couriers reach [ADDR-03]: `RR 2 Box 15`, `HC 3 Box 7`, `Star Route A`, `RR 8
 * Site 6 Comp 14` (Canada), `Buzón 12` (Puerto Rico). A ranch road of Texas has its house number before it: `16521 RR 2241`.
 * Sources: USPS Publication 28 §24, §25, §29; Canada Post addressing guidelines.
 */
export function ruralRoute(tokens: readonly Token[], from: number, end: number): Form {
  const word = wordAt(tokens, from);
  const ranchRoad =
    isNumber(wordAt(tokens, from - 1)) && !opensAt(tokens, from) && !ruralBox.test(wordAt(tokens, from - 2));
  if (ranchRoad && !/^bu?zo?n$/.exec(word)) return null;
  let at = end;
  if (
    /^(?:route|rte|rt)$/.exec(wordAt(tokens, at)) ||
    (word === 'star' && /^[a-z]$/.exec(wordAt(tokens, at)))
  )
    at += 1;
  const to = numberEnd(tokens, at);
  return to > 0 ? { from, to, why } : null;
}

const ruralBox = /^(?:box|bx|buzon|bzn|boite|comp|compartment|site|group)$/;

/** The same with a word that is also a road: only before a box, `Route 2 Box 44`, `Site 6 Comp 14`. */
export function roadWithBox(tokens: readonly Token[], from: number): Form {
  const road = numberEnd(tokens, from + 1);
  const to = road > 0 && ruralBox.test(wordAt(tokens, road)) ? numberEnd(tokens, road + 1) : -1;
  return to > 0 && opensAt(tokens, from) ? { from, to, why } : null;
}

import type { Finding } from './finding.ts';
import {
  followsStreet,
  isNumber,
  namesStreet,
  numberEnd,
  opensAt,
  ownNumberEnd,
  wordAt,
} from './token-reader.ts';
import type { Token } from './tokens.ts';
import { boxTypo, drawerTypo, officeTypo, poBoxTypo, postOfficeTypo, postTypo } from './typos.ts';
import { meaningOf } from './vocabulary.ts';

/** The tokens of a form and its name; null where there is none. */
export type Form = Pick<Finding, 'from' | 'to' | 'why'> | null;

const isContainer = (word: string): boolean => meaningOf(word) === 'container';
const adjective = /^(?:lock|locked|letter|mail|private|firm|caller|rental)$/;

/** The form with its number. One that is not `sure` is only taken with a number. */
function readNumbered(tokens: readonly Token[], from: number, to: number, why: string, sure: boolean): Form {
  const end = ownNumberEnd(tokens, to);
  if (end > 0) return { from, to: end, why };
  return sure && !namesStreet(tokens, to) ? { from, to, why } : null;
}

/**
 * What `PO` (or `GPO`, `KPO` in Hong Kong, `CPO`, `IPO` in Japan and Korea) begins: `P.O. Box 12`, `PO Drawer K`, `PO 12`, and
 * a box with a slip of the finger, `P.O. Bix 12`.
 */
export function afterInitials(tokens: readonly Token[], at: number, end: number): Form {
  const next = wordAt(tokens, end);
  const pair = isContainer(wordAt(tokens, end + 1)) && adjective.test(next);
  if (pair || isContainer(next))
    return readNumbered(tokens, at, pair ? end + 2 : end + 1, `P.O. ${next}`, next.startsWith('box'));
  if (isNumber(next) || /^(?:#|nos?|num.{0,3})$/.exec(next)) return initialsNumber(tokens, at, end);
  const slip = next && (boxTypo.test(next) || drawerTypo.test(next));
  return slip ? readNumbered(tokens, at, end + 1, `P.O. box, written "${next}"`, false) : null;
}

/** `PO 12`, where a part begins or a street ends: not `Apt PO 12`, not `Mok-po 12`. */
function initialsNumber(tokens: readonly Token[], at: number, from: number): Form {
  const end = numberEnd(tokens, from);
  // A purchase order: `Attn: P.O. 4471`.
  if (/^(?:attn|attention|ref)$/.test(wordAt(tokens, at - 1))) return null;
  const placed = opensAt(tokens, at) || followsStreet(tokens, at);
  const named = end < 0 || !isNumber(wordAt(tokens, end - 1)) || namesStreet(tokens, end);
  return placed && !named ? { from: at, to: end, why: 'P.O. and a number' } : null;
}

/**
 * What a post office has after it but a box: a number (`Post Office 12`, not a floor or unit of its building), or a box with
 * a slip (`Post Office Bix 12`). `to` is where the post office ends.
 */
export function officeNumber(tokens: readonly Token[], at: number, to: number): Form {
  const next = wordAt(tokens, to);
  if (next.length > 1 && boxTypo.test(next))
    return readNumbered(tokens, at, to + 1, `post office ${next}`, false);
  const end = opensAt(tokens, at) ? numberEnd(tokens, to) : -1;
  const whole = end > 0 && opensAt(tokens, end) && isNumber(wordAt(tokens, end - 1));
  return whole ? { from: at, to: end, why: 'post office and a number' } : null;
}

/** Words that run together, mistyped or not: `StPOBox 12`, `poxbox 12`, `postofficebox12`. */
export function inOneWord(tokens: readonly Token[], at: number): Form {
  const word = wordAt(tokens, at);
  const whole = word.startsWith('pobox') || /(?<!hip)pob(?:ox)?$/.exec(word);
  return whole || poBoxTypo.test(word)
    ? readNumbered(tokens, at, at + 1, `P.O. box, written "${word}"`, false)
    : null;
}

/** `Case postale 12`, `Boîte postale`, `Apdo. Postal 12`: the word before is a box in French or Spanish. */
export function romanceBox(tokens: readonly Token[], at: number): Form {
  const sure = wordAt(tokens, at).startsWith('postal');
  const box =
    /^(?!calle$)(?:c|c[aesz]{2,4}|c?[a-z]?ase|ca[a-z]{0,2}e|c[a-z]{1,2}se|cas[a-z]|casiers?|bo?i?t{1,2}e?s?|sac|tiroir|ap|apa?r?t?a?d?os?|apart|casill(?:a|ero)|caja|caixa)$/.exec(
      wordAt(tokens, at - 1),
    );
  return box ? readNumbered(tokens, at - 1, at + 1, 'P.O. box in another language', sure) : null;
}

/** A box, drawer, caller, bin or bag with a post office before it, spelled well or not: `Post Ofice Box 12`. */
export function afterPostOffice(tokens: readonly Token[], at: number): Form {
  if (at === 0) return null;
  const word = wordAt(tokens, at);
  const start = adjective.test(wordAt(tokens, at - 1)) ? at - 1 : at;
  const last = wordAt(tokens, start - 1);
  if (!last || isNumber(last)) return null;
  if (
    (last.includes('f') || last.startsWith('o')) &&
    officeTypo.test(last) &&
    postTypo.test(wordAt(tokens, start - 2))
  ) {
    return readNumbered(tokens, start - 2, at + 1, `post office ${word}`, word === 'box');
  }
  if (!'puyk'.includes(last.charAt(0))) return null;
  const institution =
    /^(?:posta?l?e?|usps|(?:yubin)?kyoku|ucheg[uk]{2})$/.exec(last) ?? postOfficeTypo.test(last);
  return institution ? readNumbered(tokens, start - 1, at + 1, `${last} ${word}`, false) : null;
}

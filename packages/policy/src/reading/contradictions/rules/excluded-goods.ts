import type { Passage } from '../questions/passage.ts';
import { passagesOf } from '../questions/passage.ts';
import { isGeneral, singular } from '../questions/subjects.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quotesOf } from '../rule.ts';

const back =
  '(?:return(?:ed|s|able|ing)?|exchang(?:e|ed|es|ing)|refund(?:ed|s|able)?|swap(?:ped|s)?|tak(?:e|en) back|come back|go back|sen[dt] back|cancel(?:l?ed)?|withdraw(?:n|al)?)';
const refusedBehind = new RegExp(
  `^((?:[a-z-]+,? ){1,9}?)(?:can(?:not|'t| not)|may not|are not|is not|aren't|isn't|won't|will not|are never|is never|are (?:excluded|exempt)|is (?:excluded|exempt)|are final|is final|are non-?returnable)\\b([^.;]{0,60})`,
);
const refusedBefore = new RegExp(
  `\\b(?:cannot|can't|do not|don't|never|no|will not|won't) (?:be )?(?:accept |offer |take )?(?:any )?(?:${back})(?: (?:of|on|for))? ((?:[a-z-]+,? ){0,5}[a-z-]+)`,
);
const backWord = new RegExp(`\\b${back}\\b`);
const granted = new RegExp(
  `\\b(?:we'll|we will|we (?:gladly |happily |always |also )?(?=${back})|you can|you may|can be|may be|happy to|gladly|yes|sure|of course|no problem|free to|pop it back|simply|just)\\b[^.;]{0,60}\\b${back}\\b`,
);
const denied = /\b(?:cannot|can't|can not|not|never|no|won't|don't|except|unless|unfortunately|excluded)\b/;
/** What is wrong with goods is made good, whatever holds for the others. */
const faulty =
  /\bfault|\bdamag|\bdefect|\bbroken|\bwrong\b|\bmistake|\brecall|\bleak|\bdied\b|\bbreak|\bfail/;
/** What is refused in one case only. */
const onlyIf =
  /\b(?:once|if|when|unless|after|that (?:are|is|have|has|was|were)|which|without|opened|used|worn|washed|sealed|during|in (?:the )?sale)\b/;
/** A word that narrows the goods before it: sealed tea is not opened tea. */
const narrows =
  /(?:ed|en|less)$|^(?:sale|custom|bespoke|personal|final|digital|fresh|frozen|new|used|worn|cut|large|small|heavy|unworn|mini|gift|sample|second-hand|pre-loved)$/;

/** Goods that cannot be given back by one sentence, and can by another. */
export const excludedGoods: Rule = {
  name: 'excluded-goods',
  find: (reading) => {
    const passages = passagesOf(reading);
    const refusing = passages.flatMap((passage) => {
      const goods = refusedGoods(passage.words);
      return goods.length === 0 || faulty.test(passage.words) || onlyIf.test(passage.words)
        ? []
        : [{ passage, goods }];
    });
    const granting = passages.filter(
      ({ words }) =>
        granted.test(words) &&
        !denied.test(words) &&
        !words.endsWith('?') &&
        !faulty.test(words) &&
        !/\bsealed\b|\bunopened\b|\bunused\b/.test(words),
    );
    return refusing.slice(0, most).flatMap(({ passage, goods }): readonly FoundByRule[] => {
      const other = granting
        .slice(0, most)
        .find((each) => each.number !== passage.number && goods.some((one) => speaksOf(each, one)));
      return other === undefined
        ? []
        : [
            {
              severity: 'high',
              quotes: quotesOf([passage.sentence, other.sentence]),
              why: 'The same goods cannot be given back by one sentence, and can by the other.',
              fix: 'Keep one of the two, or name the exception where the rule stands.',
            },
          ];
    });
  },
};

/** So many sentences are compared with each other. */
const most = 40;

interface Goods {
  readonly name: string;
  readonly narrowed: string | null;
}

function refusedGoods(words: string): readonly Goods[] {
  const behind = refusedBehind.exec(words);
  const isBack =
    behind !== null && (backWord.test(behind[2] ?? '') || /\bfinal|\breturnable/.test(behind[0]));
  const listed = isBack ? behind[1] : refusedBefore.exec(words)?.[1];
  return (listed ?? '').split(/,| and | or |&/).flatMap((part): readonly Goods[] => {
    const all = part.trim().split(/\s+/);
    const name = singular(all.at(-1) ?? '');
    const before = all.at(-2) ?? '';
    if (
      name.length < 3 ||
      name === 'sale' ||
      isGeneral(name) ||
      /(?:ed|ing|ly)$/.test(name) ||
      all.length > 4
    )
      return [];
    return [{ name, narrowed: narrows.test(before) ? before : null }];
  });
}

/** Whether a sentence, with what it leans on, names the goods, narrowed in the same way. */
function speaksOf({ words, context, question }: Passage, { name, narrowed }: Goods): boolean {
  const all = `${question ?? context} ${words}`;
  const hit = new RegExp(`(?:([a-z-]+) )?\\b${name.replaceAll(/[^a-z-]/g, '')}(?:s|es)?\\b`).exec(all);
  if (hit === null) return false;
  const before = hit[1] ?? '';
  return narrowed === null ? !narrows.test(before) || before === 'new' : before === narrowed;
}

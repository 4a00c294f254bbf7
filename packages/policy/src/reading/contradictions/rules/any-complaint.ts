import type { Fact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import { calendarDaysOf } from '../lengths.ts';
import { placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, sentencesOf } from '../rule.ts';

/** A time for whatever may be wrong: nothing can be claimed after it. */
const any =
  /\b(?:complaints?|claims?|problems?|issues?|defects?|faults?|reports?|anything (?:that is )?wrong)\b[^.;]{0,25}\b(?:of any kind|whatsoever|of every kind|of any sort)\b|\b(?:all|any|every) (?:complaints?|claims?|problems?|issues?|faults?|defects?)\b|\b(?:later|after that|afterwards)\b[^.;]{0,40}\b(?:no|not|cannot|can't) (?:be )?(?:claim|complain|honou?r|accept|consider)/;
/** A promise about goods that can only be called in later. */
const promise =
  /\b(?:warrant|guarantee|promise|cover(?:s|ed)\b|stand behind|replac|refund|photo|picture|claim|complain|report|write|tell us|let us know)/;
const other = /\breturn|\bwithdraw|\bchange your mind|\bexchange|\bvoucher|\bgift card|\bprice\b/;

/** `Complaints of any kind within 14 days`, and a guarantee that is called in after a season. */
export const anyComplaint: Rule = {
  name: 'any-complaint',
  find: (reading) => {
    const windows = factsOf(reading, 'window');
    return windows
      .filter(
        ({ anchor, sentence, unit }) =>
          anchor === 'delivery' && unit !== 'year' && any.test(reading.sentences[sentence]?.plain ?? ''),
      )
      .slice(0, 5)
      .flatMap((limit): readonly FoundByRule[] => {
        const days = calendarDaysOf(limit, limit.most);
        const longer: readonly Fact[] = [
          ...windows.filter(
            (window) =>
              window.unit !== 'business-day' &&
              calendarDaysOf(window, window.most) > days &&
              window.anchor !== 'order',
          ),
          ...factsOf(reading, 'date').filter(({ edge, day }) => edge === 'until' && day !== null),
        ];
        const later = longer.find(
          (fact) =>
            fact.sentence !== limit.sentence &&
            placesMeet(fact.scope, limit.scope) &&
            isPromise(reading, fact),
        );
        return later === undefined
          ? []
          : [
              {
                severity: 'high',
                quotes: quotesOf(sentencesOf(reading, [limit, later])),
                why: `Nothing can be claimed after “${limit.text}”, and what the other sentence promises is claimed later.`,
                fix: 'Leave the promise out of the general time.',
              },
            ];
      });
  },
};

/** In its own words or those right before it. */
function isPromise({ sentences }: Reading, { sentence }: Fact): boolean {
  const own = sentences[sentence];
  const before = sentences[sentence - 1];
  const around = `${own?.heading?.text.toLowerCase() ?? ''} ${before?.paragraph === own?.paragraph ? (before?.plain ?? '') : ''}`;
  return (
    own !== undefined &&
    !other.test(own.plain) &&
    promise.test(own.plain) &&
    /\bwarrant|\bguarantee|\bpromise|\blost|\bmissing|\bfault|\bdefect/.test(`${own.plain} ${around}`)
  );
}

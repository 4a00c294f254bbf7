import type { DateFact, WindowFact } from '../reading/fact.ts';
import type { Given } from './proposal.ts';
import { remembered } from './remember.ts';
import { windowsOf } from './windows.ts';

/** Orders of a time that may be returned for longer: the sentence that dates it, and the times that follow. */
export interface Schedule {
  readonly sentence: number;
  readonly from: DateFact;
  readonly until: DateFact;
  /** In the order of the text. */
  readonly windows: readonly WindowFact[];
}

/** The schedules of a text: `Orders placed between … and … are eligible for returns based on the following schedule`. */
export const schedulesOf = remembered((given: Given): readonly Schedule[] => {
  const { sentences, facts } = given.reading;
  return sentences.flatMap(({ scope, topic }, sentence): readonly Schedule[] => {
    if (!scope.conditions.includes('event') || (topic !== 'return' && topic !== 'exchange')) return [];
    const dates = facts.filter(
      (fact): fact is DateFact => fact.kind === 'date' && fact.sentence === sentence,
    );
    const from = dates.find(({ edge }) => edge === 'from');
    const until = dates.find(({ edge }) => edge === 'until');
    return from === undefined || until === undefined
      ? []
      : [{ sentence, from, until, windows: windowsAfter(sentence, given) }];
  });
});

/** The times of the sentence itself and of those after it, up to the first that has none. */
function windowsAfter(sentence: number, given: Given): readonly WindowFact[] {
  const found: WindowFact[] = [];
  for (let at = sentence; at < given.reading.sentences.length; at += 1) {
    const here = windowsOf(given).filter((fact) => fact.sentence === at && fact.unit === 'day');
    if (here.length === 0 && at > sentence) break;
    found.push(...here);
  }
  return found;
}

/** Whether a sentence is about the orders of such a time only. */
export const isInSchedule = (sentence: number, given: Given): boolean => scheduled(given).has(sentence);

const scheduled = remembered(
  (given: Given): ReadonlySet<number> =>
    new Set(
      schedulesOf(given).flatMap(({ sentence, windows }) => [
        sentence,
        ...windows.map((fact) => fact.sentence),
      ]),
    ),
);

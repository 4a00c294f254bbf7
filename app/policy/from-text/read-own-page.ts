import { findContradictions, proposeValues, readText } from '@doorstep/policy';
import type {
  Confidence,
  PlainDate,
  Policy,
  PolicyChange,
  PolicyPath,
  Quote,
  Reading,
  Severity,
  ValueChange,
} from '@doorstep/policy';

import { addressOf, groupOf, groups } from '../editor/groups.ts';
import { ownChangesFor, ownValues } from './own-changes.ts';
import { ownSentencesIn } from './own-sentences.ts';
import type { OwnSentences } from './own-sentences.ts';
import { setAtOf } from './set-at.ts';
import type { SetAt } from './set-at.ts';
import { passageOf } from './passage.ts';
import type { Passage } from './passage.ts';
import { noPolicy, take } from './take.ts';
import { openQuestions } from './questions.ts';
import type { OpenQuestion } from './questions.ts';

/** A value that the page says and the draft does not. */
export interface SaidValue {
  readonly id: string;
  readonly confidence: Confidence;
  /** What the page leaves open; `null` where it leaves nothing open. */
  readonly note: string | null;
  /** The name of the page of the editor on which it is set. */
  readonly theme: string;
  /** The sentences that say it, as they stand on the page. */
  readonly quotes: readonly Passage[];
  /** What taking it changes of the draft. */
  readonly changes: readonly PolicyChange[];
}

/** Something on the page that cannot all be kept, or not carried out as it stands. */
export interface FoundOnPage {
  readonly id: string;
  readonly severity: Severity;
  readonly quotes: readonly string[];
  readonly why: string;
  readonly fix: string;
  /** Where a value of the policy settles it: what that changes of the draft, and nothing when the draft says so already. */
  readonly settles: readonly PolicyChange[] | null;
  /** Where a person sets what holds, and what the draft says there; `null` where only other words help. */
  readonly setAt: SetAt | null;
  /** The merchant keeps it as it is. */
  readonly isKept: boolean;
}

/** A sentence that no value of a policy says as it does, or not beside what the draft says. */
export interface SaidOtherwise {
  readonly quote: string;
  readonly reasons: readonly {
    readonly why: string;
    /** Where a person sets what comes closest; `null` where there is nothing of the kind. */
    readonly href: string | null;
  }[];
}

/** What a policy page says, beside a draft. */
export interface ReadPage {
  readonly sentences: number;
  /** So many paragraphs are the app's own, and read back word by word. */
  readonly own: number;
  readonly values: readonly SaidValue[];
  /** So many values of other sentences are in the draft as the page says them. */
  readonly agreeing: number;
  /** Each sentence once, with all that is not held of it. */
  readonly notHeld: readonly SaidOtherwise[];
  /** So many sentences say what every policy here does anyway. */
  readonly anyway: number;
  /** What the page does not say. */
  readonly questions: readonly OpenQuestion[];
  /** Sentences from which nothing came. */
  readonly silent: readonly { readonly quote: string; readonly isTelling: boolean }[];
  /** The gravest first. */
  readonly findings: readonly FoundOnPage[];
}

interface Read {
  readonly text: string;
  readonly policy: Policy;
  /** In the shop's time zone. */
  readonly today: PlainDate;
  readonly kept: ReadonlySet<string>;
}

const ownTheme = 'Your policy';

const gravest: readonly Severity[] = ['high', 'medium', 'low'];

/** Reads a page and lays what it says beside a policy. Nothing is changed. */
export function readPage(read: Read): ReadPage {
  const { policy, kept } = read;
  const { reading, own, proposed, notHeld, always, silent } = understand(read);
  const values = proposed.map((value) => ({ ...value, taken: take(policy, value.changes) }));
  const said = values.flatMap(({ id, confidence, note, quotes, taken }): readonly SaidValue[] =>
    taken.ok && taken.changes.length > 0
      ? [
          {
            ...{ id, confidence, note, changes: taken.changes },
            theme: themeOf(taken.changes),
            quotes: quotes.map((quote) => passageOf(quote, read.text)),
          },
        ]
      : [],
  );
  const findings = foundIn(read, reading, own).map(
    ({ id, severity, quotes, why, fix, changes, place }): FoundOnPage => {
      const taken = changes === undefined ? null : take(policy, changes);
      const settles = taken?.ok ? taken.changes : null;
      const setAt = place === null ? null : setAtOf(policy, place);
      return { id, severity, why, fix, quotes: wordsOf(quotes), settles, setAt, isKept: kept.has(id) };
    },
  );
  return {
    sentences: reading.sentences.length,
    own: own?.count ?? 0,
    values: said.toSorted((one, other) => themes.indexOf(one.theme) - themes.indexOf(other.theme)),
    anyway: new Set(always.map(({ quote }) => quote.from)).size,
    // A page that Doorstep wrote has every answer.
    questions:
      own === null
        ? openQuestions(
            policy,
            proposed,
            always.map(({ statement }) => statement),
            notHeld.flatMap(({ place }) => (place === null ? [] : [place])),
          )
        : [],
    silent: silent.map(({ quote, isTelling }) => ({ quote: quote.text, isTelling })),
    agreeing: values.filter(({ taken }) => taken.ok && taken.changes.length === 0).length,
    notHeld: bySentence([
      ...notHeld,
      ...values.flatMap(({ path, quotes, taken }) =>
        taken.ok ? [] : wordsOf(quotes).map((quote) => ({ quote, why: taken.why, place: path })),
      ),
    ]),
    findings: findings.toSorted(
      (one, other) => gravest.indexOf(one.severity) - gravest.indexOf(other.severity),
    ),
  };
}

interface NotSaid {
  readonly quote: string;
  readonly why: string;
  readonly place: PolicyPath | null;
}

/** Sentences in their order, each once, with its different reasons. */
function bySentence(found: readonly NotSaid[]): readonly SaidOtherwise[] {
  const byQuote = new Map<string, NotSaid[]>();
  for (const each of found) {
    const same = byQuote.get(each.quote);
    if (same === undefined) byQuote.set(each.quote, [each]);
    else same.push(each);
  }
  return [...byQuote].map(([quote, same]) => {
    const different = same.filter(({ why }, index) => same.findIndex((each) => each.why === why) === index);
    return {
      quote,
      reasons: different.map(({ why, place }) => ({ why, href: place === null ? null : addressOf(place) })),
    };
  });
}

/** The changes of the values with these ids, or of the finding that settles it, as the page proposes them now. */
export function changesFor(
  read: Read,
  wanted: { readonly values: readonly string[]; readonly finding: string | null },
): readonly ValueChange[] {
  const { proposed, reading, own } = understand(read);
  const settling =
    wanted.finding === null
      ? undefined
      : foundIn(read, reading, own).find(({ id }) => id === wanted.finding)?.changes;
  return [
    ...proposed.flatMap(({ id, changes }) => (wanted.values.includes(id) ? changes : [])),
    ...(settling ?? []),
  ];
}

/** What a text says. Sentences that the app made of a policy are read back word by word. */
function understand({ text, policy }: Read) {
  const reading = readText(text);
  const own = ownSentencesIn(text, policy);
  const { values, notHeld, always, silent } = proposeValues(reading, policy);
  const { taken: said, refused } = ownChangesFor(policy, own?.changes ?? []);
  return {
    reading,
    own,
    proposed: [...ownValues(policy, said), ...values.filter(({ quotes }) => !isOwn(quotes, own))],
    notHeld: [
      ...notHeld
        .filter(({ quote }) => !isOwn([quote], own))
        .map(({ quote, why, place }) => ({ quote: quote.text, why, place })),
      ...(own?.lacking ?? []).map((quote) => ({
        quote,
        why: 'The page names it and does not say all of it.',
        place: null,
      })),
      ...refused.map(({ name, why, path }) => ({ quote: name, why: noPolicy(why), place: path })),
    ],
    always: always.filter(({ quote }) => !isOwn([quote], own)),
    silent: silent.filter(({ quote }) => !isOwn([quote], own)),
  };
}

const isOwn = (quotes: readonly Quote[], own: OwnSentences | null): boolean =>
  own !== null && quotes.every((quote) => own.has(quote));

/** What a text contradicts. The app's own sentences do not: what the policy itself contradicts is found where it is edited. */
const foundIn = ({ today }: Read, reading: Reading, own: OwnSentences | null) =>
  findContradictions(reading, today).filter(({ quotes }) => !isOwn(quotes, own));

const themes: readonly string[] = [ownTheme, ...groups.map(({ label }) => label)];

/** Changes that stand on one page of the editor have its name; those of a whole policy have that of all. */
function themeOf(changes: readonly PolicyChange[]): string {
  const found = new Set(changes.map(({ path }) => groupOf(path)?.label ?? ownTheme));
  const [only = ownTheme] = found;
  return found.size === 1 ? only : (themes.find((theme) => found.has(theme)) ?? ownTheme);
}

const wordsOf = (quotes: readonly Quote[]): readonly string[] => quotes.map(({ text }) => text);

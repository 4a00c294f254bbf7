import { fail, readForm, writeForm } from '@doorstep/policy';
import type { Choice, FormTexts, Policy, Problem, Result } from '@doorstep/policy';

import { staleNames } from './names.ts';
import { refusedWords } from './notes.ts';

/** What one user of a shop's admin has changed about the policy and not published. */
export interface Draft {
  /** The version that it was begun from; 0 before the first publishing. */
  readonly base: number;
  /** That version's policy, or the one that a shop starts from. */
  readonly opened: Policy;
  /** The whole policy as the texts of a form, as saved; what cannot be read stands there as it was typed. */
  readonly texts: FormTexts;
  /** What is typed and not saved, by name; nothing that is saved already. */
  readonly unsaved: FormTexts;
  /** Whose change was chosen where it collides with a colleague's, by path, and over which version; not merged yet. */
  readonly chosen: ChosenSides;
  /** When it was saved last; `null` while nothing was. */
  readonly savedAt: Date | null;
}

/** What was chosen, by the paths of collisions, while version `over` was live. */
export interface ChosenSides {
  readonly over: number;
  readonly choices: Readonly<Record<string, Choice>>;
}

export const nothingChosen: ChosenSides = { over: 0, choices: {} };

/**
 * The how-manieth time an opened page says what is typed on it. Requests may arrive in another order than they were sent:
 * what a page said before counts no more.
 */
export interface Utterance {
  /** The page's address. */
  readonly place: string;
  /** One opening of it, in one tab. */
  readonly page: string;
  readonly number: number;
}

/** Changes of texts by name; `null` takes a text out. */
export type TextChanges = Readonly<Record<string, string | null>>;

/** A draft in which nothing was changed yet. */
export const freshDraft = (base: number, opened: Policy): Draft => ({
  base,
  opened,
  texts: writeForm(opened),
  unsaved: {},
  chosen: nothingChosen,
  savedAt: null,
});

/** Texts after changes. */
export const withChanges = (texts: FormTexts, changes: TextChanges): FormTexts =>
  Object.fromEntries(
    Object.entries({ ...texts, ...changes }).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
  );

/** Whether two forms hold the same, in whatever order. */
export function sameTexts(one: FormTexts, other: FormTexts): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}

/** Whether the draft holds nothing that its base does not. */
export const isUntouched = ({ texts, unsaved, opened }: Draft): boolean =>
  Object.keys(unsaved).length === 0 && sameTexts(texts, writeForm(opened));

/**
 * The policy that a draft says as it is saved, for publishing: or every problem at its name in the form, among them names of
 * the protection that a change of another language left behind [PROT-06], and notes that say by themselves what the policy
 * should say [FAQ-01].
 */
export const policyOfDraft = (draft: Draft): Result<Policy, readonly Problem[]> =>
  policyOfTexts(draft, draft.texts);

/** The same of other texts, such as what is typed now. */
export function policyOfTexts(
  { opened }: Pick<Draft, 'opened'>,
  texts: FormTexts,
): Result<Policy, readonly Problem[]> {
  const read = readForm(texts, opened);
  const refused = [
    ...(read.ok ? refusedWords(read.value, texts) : read.error),
    ...staleNames(texts, opened.protection.name),
  ];
  return refused.length === 0 ? read : fail(refused);
}

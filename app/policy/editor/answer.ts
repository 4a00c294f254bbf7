import { languageNames, locales, nameInForm, saysNone, sayStatement } from '@doorstep/policy';
import type { FormTexts, PlainDate, Problem, StatementId } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { policyOfTexts } from '../draft/draft.ts';
import type { Draft } from '../draft/draft.ts';
import type { FoundInPolicy } from '../findings/in-policy.ts';
import { findInPolicy } from '../findings/in-policy.ts';
import { readableOf } from './readable.ts';
import type { Control } from './view.ts';

/** A problem where a page shows it. */
export interface ProblemAt {
  /** The control's name, or the path where no control of the page has it. */
  readonly name: string;
  readonly code: Problem['code'];
  readonly message: string;
}

/** A finding by its name in the form. */
export interface FindingAt extends Omit<FoundInPolicy, 'path'> {
  readonly path: string;
}

/** What the engine says to what is typed. */
export interface Answer {
  readonly problems: readonly ProblemAt[];
  readonly findings: readonly FindingAt[];
  /** What customers read of each statement that the page serves, by its id; those are left out that say there is nothing of their kind. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** What the engine says to the texts of a draft, typed or saved. */
export function answerTo(
  draft: Pick<Draft, 'opened'>,
  texts: FormTexts,
  statements: readonly StatementId[],
  { today, kept }: { readonly today: PlainDate; readonly kept: ReadonlySet<string> },
): Answer {
  const policy = policyOfTexts(draft, texts);
  const readable = policy.ok ? { policy: policy.value, texts } : readableOf(texts, draft.opened);
  const reader = readerIn('en');
  return {
    problems: policy.ok
      ? []
      : policy.error.map(({ path, code, message }) => ({
          name: path,
          code,
          message: code === 'left-behind' ? `${languageOf(path)}: ${message}` : message,
        })),
    // While something cannot be read, its problems come first; what stands elsewhere is pointed out all the same.
    findings: findInPolicy(readable.policy, today, kept).map((finding) => ({
      ...finding,
      path: nameInForm(readable.texts, finding.path),
    })),
    sentences: Object.fromEntries(
      statements
        .filter((id) => !saysNone(readable.policy, id))
        .map((id) => [id, sayStatement(readable.policy, id, reader)]),
    ),
  };
}

/** The language of a text at a path, for what is said away from its field. */
const languageOf = (path: string): string =>
  languageNames[locales.find((locale) => path.endsWith(`.${locale}`)) ?? 'en'];

/** The control at which a path is settled: its own, or that of the value it is a part of. */
export function controlAt(controls: readonly Control[], path: string): Control | undefined {
  const around = controls.filter(({ name }) => path === name || path.startsWith(`${name}.`));
  return around.sort((one, other) => other.name.length - one.name.length)[0];
}

/** Problems at the controls of a page, each control's first one, and beside them those of the page that have no control. */
export function problemsAt(
  problems: readonly ProblemAt[],
  controls: readonly Control[],
  isOfPage: (path: string) => boolean,
): readonly ProblemAt[] {
  const shown = new Map<string, ProblemAt>();
  for (const problem of problems) {
    const name = controlAt(controls, problem.name)?.name ?? (isOfPage(problem.name) ? problem.name : null);
    if (name !== null && !shown.has(name)) shown.set(name, { ...problem, name });
  }
  return [...shown.values()];
}

import { placeAt } from '@doorstep/policy';
import type { PlaceInPolicy, PolicyPath, Problem } from '@doorstep/policy';
import { createContext, useContext } from 'react';

import type { CountryChoice } from '../../country-choices.ts';
import type { FormFinding } from './findings.ts';
import { problemAt } from './read.ts';
import type { FormValues } from './values.ts';

/** What every field of the policy form shares. `change` with `null` takes a field out, as if it was not sent. */
export interface PolicyFormState {
  readonly values: FormValues;
  readonly problems: readonly Problem[];
  /** What is typed well and promises what it does not keep. */
  readonly findings: readonly FormFinding[];
  /** The shop's currency, in which rates are charged. */
  readonly currency: string;
  readonly countries: readonly CountryChoice[];
  readonly change: (changes: Readonly<Record<string, string | null>>) => void;
}

const PolicyForm = createContext<PolicyFormState | null>(null);

export const PolicyFormProvider = PolicyForm.Provider;

export function usePolicyForm(): PolicyFormState {
  const state = useContext(PolicyForm);
  if (!state) throw new Error('Fields of the policy form belong inside PolicyFormProvider.');
  return state;
}

/** A value of the policy as a field of the form: what the schema says about it, what is typed, and what is wrong with it. */
export function useField(name: PolicyPath) {
  const { values, problems, change } = usePolicyForm();
  const { label, help, field } = placeAt(name);
  return {
    label,
    help,
    /** The words or switches that it offers, each with its label. */
    choices: Object.entries(wordsOf(field)).map(([value, said]) => ({ value, label: said })),
    value: values[name] ?? '',
    on: values[name] === 'on',
    problem: problemAt(problems, name),
    /** The problem of this very field and not of a part of it, which another field shows. */
    ownProblem: problems.find(({ path }) => path === name)?.message,
    type: (value: string) => change({ [name]: value }),
    toggle: (on: boolean) => change({ [name]: on ? 'on' : 'off' }),
  };
}

/** The words of a choice, or of a list of them, and the names of switches that belong together. */
function wordsOf(field: PlaceInPolicy['field']): Readonly<Record<string, string>> {
  if (field.kind === 'choice') return field.words;
  if (field.kind === 'flags') return field.keys;
  return field.kind === 'list' && field.item.kind === 'choice' ? field.item.words : {};
}

/** Form values after a change. */
export function applyChanges(
  values: FormValues,
  changes: Readonly<Record<string, string | null>>,
): FormValues {
  const kept = Object.entries(values).filter(([name]) => !(name in changes));
  const set = Object.entries(changes).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return Object.fromEntries([...kept, ...set]);
}

/** Whether two forms hold the same, in whatever order their fields were touched. */
export function sameValues(one: FormValues, other: FormValues): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}

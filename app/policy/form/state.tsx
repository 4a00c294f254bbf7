import type { Finding, Problem } from '@doorstep/policy';
import { createContext, useContext } from 'react';

import type { CountryChoice } from '../../country-choices.ts';
import { problemAt } from './read.ts';
import type { FormValues } from './values.ts';

/** What every field of the policy form shares. `change` with `null` takes a field out, as an unchecked switch is. */
export interface PolicyFormState {
  readonly values: FormValues;
  readonly problems: readonly Problem[];
  /** What is typed well and promises what it does not keep. */
  readonly findings: readonly Finding[];
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

/** One field's value, problem, and what to do when it is edited. */
export function useField(name: string) {
  const { values, problems, change } = usePolicyForm();
  return {
    value: values[name] ?? '',
    on: values[name] === 'on',
    problem: problemAt(problems, name),
    /** The problem of this very field and not of a part of it, which another field shows. */
    ownProblem: problems.find(({ path }) => path === name)?.message,
    type: (value: string) => change({ [name]: value }),
    toggle: (on: boolean) => change({ [name]: on ? 'on' : null }),
  };
}

/** Form values after a change. */
export function changed(values: FormValues, changes: Readonly<Record<string, string | null>>): FormValues {
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

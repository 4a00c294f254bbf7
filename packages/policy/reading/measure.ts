import { readdirSync, readFileSync } from 'node:fs';
import type { TextFinding } from '../src/reading/index.ts';
import { findContradictions, readText } from '../src/reading/index.ts';

/** What a person found in a text beforehand. */
export interface Key {
  readonly name: string;
  readonly clean?: boolean;
  readonly contradictions: readonly Contradiction[];
}

interface Contradiction {
  readonly kind: string;
  /** Exact words of the text. */
  readonly quotes: readonly string[];
  /** Of which families a finding has to be; any, where they are not named. */
  readonly rules?: readonly string[];
}

export interface Measured {
  readonly name: string;
  readonly contradictions: number;
  readonly missed: readonly Contradiction[];
  /** Findings that are no contradiction of the key. */
  readonly beside: readonly TextFinding[];
  readonly findings: readonly TextFinding[];
}

const folder = new URL('./texts/', import.meta.url);

/** The day that the measured texts are read on. */
export const today = '2026-11-30';

export const textNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/, ''))
  .toSorted();

export const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8');

function decodeKey(json: string): Key {
  return JSON.parse(json) as Key;
}

export const keyOf = (name: string): Key =>
  decodeKey(readFileSync(new URL(`${name}.key.json`, folder), 'utf8'));

/** Finds the contradictions of a text and compares them with its key. */
export function measure(name: string): Measured {
  const source = textOf(name);
  const findings = findContradictions(readText(source), today);
  const { contradictions } = keyOf(name);
  const matches = (finding: TextFinding, contradiction: Contradiction): boolean =>
    meets(source, finding, contradiction);
  return {
    name,
    contradictions: contradictions.length,
    missed: contradictions.filter((each) => !findings.some((finding) => matches(finding, each))),
    beside: findings.filter((finding) => !contradictions.some((each) => matches(finding, each))),
    findings,
  };
}

/** Every sentence of the key is quoted by the finding. */
function meets(source: string, finding: TextFinding, { quotes, rules }: Contradiction): boolean {
  if (rules?.includes(finding.rule) === false) return false;
  return quotes.every((words) =>
    placesOf(source, words).some((at) =>
      finding.quotes.some(({ from, to }) => from < at + words.length && at < to),
    ),
  );
}

/** Wherever the words stand: policies repeat themselves. */
function placesOf(source: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) found.push(at);
  return found;
}

import type { Scope, Sentence } from '../reading.ts';
import { labelOf } from '../sentences/label.ts';

/** Whether two statements can hold for the same order: one of their countries is the same, and nothing else sets them apart. */
export const canMeet = (one: Scope, other: Scope): boolean =>
  placesMeet(one, other) && conditionsAgree(one, other);

/** Whether both speak of the same places. */
export function isSamePlaces(one: Scope, other: Scope): boolean {
  return listOf(one.countries) === listOf(other.countries) && listOf(one.except) === listOf(other.except);
}

export function placesMeet(one: Scope, other: Scope): boolean {
  const first = one.countries;
  const second = other.countries;
  if (first === null && second === null) return true;
  if (first === null || second === null) {
    const [named, open] = first === null ? [second ?? [], one] : [first, other];
    return named.some((country) => !open.except.includes(country));
  }
  return first.some((country) => second.includes(country));
}

/** What names no place is said of the shop's own country, beside sentences that name others. */
export const atHome = (scope: Scope, home: string | null): Scope =>
  scope.countries === null && scope.except.length === 0 && home !== null
    ? { ...scope, countries: [home] }
    : scope;

/** Two rows of one table, or two items of a list with a name each, which tell cases apart. */
export function areRows(one: Sentence | null, other: Sentence | null): boolean {
  if (one === null || other === null || one.paragraph !== other.paragraph) return false;
  if (one.plain.includes(' | ') && other.plain.includes(' | ')) return true;
  const [first, second] = [labelOf(one), labelOf(other)];
  return first !== null && second !== null && first !== second;
}

/** Whether nothing narrows one that does not narrow the other. */
export const conditionsAgree = (one: Scope, other: Scope): boolean =>
  listOf(one.conditions) === listOf(other.conditions);

const listOf = (words: readonly string[] | null): string =>
  words === null ? '*' : [...words].toSorted().join(' ');

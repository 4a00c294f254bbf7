import { not } from '../questions/words.ts';

/** What denies: `we're unable to`, `unfortunately`, `off limits`. */
export const denial = `(?:${not}|[a-z]+n't|nobody|no one|none|nothing|nowhere|without|unable|unfortunately|regret\\w*|sadly|sorry|afraid|excluded?|exempt|off limits|off the table|out of the question|gave up|given up|stopped|discontinued|suspended|forbidden|prohibited|declin\\w*|refus\\w*)`;

/** What denies behind the thing: `… are not possible`, `… is out of the question`. */
export const deniedBehind = `(?:not|never|[a-z]+n't|cannot|no longer|unavailable|impossible|excluded|off limits|off the table|out of the question|forbidden|prohibited|on hold)`;

/** What offers or allows. */
export const grant =
  "(?:can|may|will|we|i|you|our|they|they'll|we'll|you'll|i'll|happy|happily|glad|gladly|welcome|of course|sure|certainly|absolutely|yes|free to|offer|offers|offered|provide|add|tick|choose|select|pick|book|just|simply|always|by all means|please|let us know|tell us|message us|write to us|e-?mail us|call us|send us)";

/** What allows behind the thing. */
export const grantedBehind =
  '(?:available|possible|offered|welcome|fine|okay|ok\\b|accepted|allowed|permitted|included|free|no problem|at checkout|costs?|for [$€£]|[$€£]\\s?\\d)';

/** Some words as one expression; each alternative begins at the beginning of a word. */
const any = (...patterns: readonly string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})`);

/** Says no to a thing: a denial before or behind it in one clause, or one of the words beside. */
export const denies = (thing: string, ...more: readonly string[]): RegExp =>
  any(`${denial}\\b[^.;]{0,50}?\\b(?:${thing})`, `(?:${thing})[^.;]{0,40}?\\b${deniedBehind}`, ...more);

/** Says yes to a thing: it is offered, allowed or simply spoken of as done. */
export const grants = (thing: string, ...more: readonly string[]): RegExp =>
  any(`${grant}\\b[^.;]{0,60}?\\b(?:${thing})`, `(?:${thing})[^.;]{0,50}?\\b${grantedBehind}`, ...more);

/** Any of some words. */
export const says = any;

/** Two kinds of words in one clause, whichever comes first. */
export const both = (one: string, other: string, room = 50): string =>
  `(?:${one})[^.;]{0,${room}}?(?:\\b|(?=[$€£]))(?:${other})|(?:${other})[^.;]{0,${room}}?\\b(?:${one})`;

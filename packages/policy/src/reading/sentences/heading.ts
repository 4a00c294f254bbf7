import { findPlaces } from '../words/countries.ts';

/** The longest line that can name what follows it. */
const longest = 90;

/** Whether a line names what follows it: a short one that is no sentence, has no number, and stands by itself or ends in a colon. */
export function isHeading(words: string, opens: boolean): boolean {
  // The first row of a table names its columns.
  if (words.length > longest || /\d| \| /.test(words) || !opens) return false;
  if (/^#{1,6} /.test(words) || /^\([^()]*\)$/.test(words)) return true;
  // What a customer says stands above its answer: `My kettle arrived dented!`
  if (/[.!]$/.test(words) && words.length < 60 && /\b(?:my|i|i'm|i've|i'd)\b/i.test(words)) return true;
  if (/[.!;,]$/.test(words)) return false;
  if (words.endsWith('?')) return true;
  if (words.endsWith(':')) return !/\b(?:we|is|are|will|can|cannot|must|may|have|has)\b/i.test(words);
  return (
    words.split(' ').length <= 10 &&
    !/: |\b(?:is|are|will|can|cannot|must|may|we)\b/i.test(words.replace(/^[^:]{0,30}: /, ''))
  );
}

/** Whether a line names nothing but places: `United Kingdom` above what shipping costs there. */
export function isPlaceName(words: string): boolean {
  if (words.length > longest) return false;
  const places = findPlaces(words.toLowerCase(), words);
  const rest = places.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), words);
  return places.length > 0 && /^(?:[\s,&/:()]|\b(?:and|or|the|within|domestic|mainland)\b)*$/i.test(rest);
}

/** Whether a line leads to a list below it. */
export const isLead = (words: string): boolean => words.endsWith(':');

/** Whether a paragraph begins with its title: `Parcels to Great Britain. Royal Mail will …`. */
export const isRunIn = (words: string): boolean =>
  words.length <= 40 &&
  /^[A-Z][A-Za-z' -]+\.$/.test(words) &&
  words.split(' ').length <= 5 &&
  !/\b(?:is|are|was|were|will|can|cannot|may|must|do|does|have|has|ships?|sends?|pays?|gets?|goes|comes?|takes?|starts?|begins?|ends?|costs?|means?|works?|lasts?|holds?|expires?|needs?|apply|applies|we|you|i|it|they|that|this|these|please|not?|yes|never|always|only|none|nothing|thanks|thank|sorry|hello|hi|hey|free|sometimes|usually|all|easy|sure|nope|yep|course|certainly|absolutely|gladly|happily|definitely|naturally|indeed|afraid|unfortunately|exactly|correct|right|maybe|perhaps|possibly|great|good|oh|alas)\b|'/i.test(
    words,
  );

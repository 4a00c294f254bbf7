/** The longest sentence that is read as one: what goes on for longer is no sentence, and every search in it stays short. */
const longest = 700;

/** An end of a sentence: what ends it, a space, and something that may begin one. */
const end = /[.!?]["')]{0,2} +(?=["'(]?[A-Z0-9À-Þ*])/g;

/** Words with a point that end no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:i\.e|e\.g|p\.o|jr|sr|st|mr|mrs|ms|no|nos|dr|inc|ltd|co|vs|approx|est|etc|max|min|u\.s\.a|u\.k|a\.m|p\.m)\.$/i;

/** `the U.S.` ends a sentence only before a word that usually begins one. */
const country = /u\.s\.$/i;
const opener =
  /^["'(]?(?:We|The|Our|If|All|Orders?|Please|For|You|Your|Returns?|This|These|It|In|Any|To|Parcels?|Every|Other|Once|Canad|Spend)\b/;

/** Where the sentences of a block stand in the plain text. */
export function splitSentences(
  text: string,
  from: number,
  to: number,
): (readonly [from: number, to: number])[] {
  const block = text.slice(from, to);
  const found: (readonly [number, number])[] = [];
  let start = 0;
  for (const match of block.matchAll(end)) {
    const until = match.index + match[0].trimEnd().length;
    const first = block.slice(start, until);
    if (isCondition(first)) continue;
    if (
      !ends(block.slice(Math.max(start, until - 12), until), block.slice(until + 1, until + 16).trimStart())
    )
      continue;
    found.push([start, until]);
    start = match.index + match[0].length;
  }
  found.push([start, block.length]);
  return found
    .flatMap(([begin, stop]) => shorten(block, begin, stop))
    .map(([begin, stop]) => [from + begin, from + stop] as const);
}

/** `Got $50 or more in the cart?`: a question in place of an if, whose number what follows needs. `Can I …?` is one that is answered. */
const isCondition = (words: string): boolean =>
  words.endsWith('?') &&
  words.length < 70 &&
  /\d/.test(words) &&
  !/^["'(]?(?:\d[\d.]*\.? )?(?:can|could|do|does|did|what|how|is|are|will|would|where|when|who|whose|why|may|might|should|shall|which|was|were|has|have i|am|must|any questions)\b/i.test(
    words,
  );

function ends(before: string, after: string): boolean {
  if (country.test(before)) return opener.test(after);
  return !abbreviation.test(before);
}

/** Cuts what is too long, at spaces where there are any. */
function shorten(block: string, from: number, to: number): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = from;
  while (to - start > longest) {
    const space = block.lastIndexOf(' ', start + longest);
    const cut = space > start + longest / 2 ? space : start + longest;
    parts.push([start, cut]);
    start = cut;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

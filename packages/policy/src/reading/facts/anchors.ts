import type { Anchor } from '../vocabulary.ts';

const events: readonly (readonly [Anchor, RegExp])[] = [
  [
    'expected-delivery',
    /^(?:the |your )?(?:expected|estimated|promised|scheduled|anticipated)(?: date of)? (?:delivery|arrival)/,
  ],
  ['label', /^[a-z' ]{0,24}\blabel\b/],
  [
    'arrival',
    /^(?:us |our )?(?:receiv(?:ing|ed|e) |receipt of |getting )?(?:the |your |it |a )?(?:return(?:ed)?(?:'s)?\b(?! (?:request|policy|window|label))|parcel's arrival|parcel back|item back|goods back)|^(?:we|it) (?:receives?|gets? (?:it|your return|the parcel|the return|the item|them)|reach(?:es)? us|arrives? (?:at|back))|^(?:its|the parcel's|the return's) arrival/,
  ],
  ['payment', /^(?:the )?(?:receipt of (?:the |your )?payment|payment)/],
  [
    'delivery',
    /^(?:the |your |you |its |their |of |when you |it is |it |they are |they |a |us )*(?:deliver(?:y|ed|ies)|receiv(?:ing|ed|e)\b|receipt|arriv(?:al|es|ed|ing)|getting|reach(?:es|ed|ing)? you|turn(?:s|ed)? up)/,
  ],
  [
    'shipment',
    /^(?:the |your |its |we |date |day |of |when we )*(?:ship(?:ment|ping|ped|s)?\b(?! address)|dis?patch|despatch|mail(?:ed|ing)|leaving)/,
  ],
  ['shipment', /^(?:the day )?we (?:post|send|sent|mail|hand)/],
  ['posting', /^(?:the |your )?post(?:ing|ed|mark)/],
  [
    'request',
    /^(?:the |your |you |we |our )*(?:request|approv|hear|contact|authori[sz]|ask|withdrawal|notif)/,
  ],
  ['purchase', /^(?:the |your |you |date of |day of )*(?:purchas|bu(?:y|ying)|bought)/],
  ['order', /^(?:the |your |you |its |date of |original |a )*(?:order|plac(?:ing|ed|e)\b|checkout)/],
];

/** What a time counts from, by the words behind it, or before: `within 14 days of delivery`, `after delivery you have 14 days`. */
export function anchorOf(lead: string, rest: string): Anchor | null {
  const clause = rest.split(/[;:]| - /)[0] ?? '';
  const behind = /^[^,.(]{0,45}?\b(?:after|of|from|following|since|once|upon|on|when)\b ([^,.]{0,60})/.exec(
    clause,
  )?.[1];
  const named = behind === undefined ? null : eventIn(behind);
  if (named !== null) return named;
  // What the time before counts from belongs to that one, where this one is said to come then.
  if (/\band then\b[^;.]{0,20}$/.test(lead)) return null;
  const before = /\b(?:after|following|once|from|since|upon|of) ([^;.]{0,60})$/.exec(lead.slice(-90))?.[1];
  return before === undefined ? null : eventIn(before);
}

function eventIn(words: string): Anchor | null {
  const bare = words.replace(/^(?:the |your |you |we |its )?(?:day|date)(?: on which| when| that| of)? /, '');
  const date = /^(?:the |your |original )*(order|delivery|shipment|shipping|purchase|ship) date/.exec(
    words,
  )?.[1];
  if (date !== undefined)
    return date.startsWith('ship') ? 'shipment' : date === 'purchase' || date === 'order' ? date : 'delivery';
  return events.find(([, event]) => event.test(bare))?.[0] ?? null;
}

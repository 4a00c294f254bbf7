import type { Topic } from '../vocabulary.ts';

/** What speaks for a topic, and how much: a rare word tells more than one that stands everywhere. */
const signsOf: readonly (readonly [Topic, weight: number, RegExp])[] = [
  [
    'missing-parcel',
    6,
    /\b(?:lost|stolen|missing|theft|misplaced|porch pirates?|never arrives?|(?:has|have) not arrived|marked as delivered|file a claim|filing a claim|claims? (?:must|have to|should|are))\b|\b(?:not|never) turn(?:s|ed)? up\b|\bastray\b|\bfails? to arrive\b|\b(?:does|do) not arrive\b|\bnon-?delivery\b|\bnot (?:been )?received\b|\bsays delivered\b/g,
  ],
  [
    'returned-parcel',
    7,
    /\b(?:return(?:ed|s)? to (?:us|sender|our)|(?:comes?|came|sent) back (?:to us )?(?:because|as|when|since|undelivered)|undeliverable|unclaimed|uncollected|re-?sen[dt]|re-?ship(?:ped|ment)?|nobody (?:was|is) (?:at )?home|failed deliver(?:y|ies)|not collected)\b/g,
  ],
  ['cancellation', 6, /\bcancel|\bcall(?:ed)? off\b/g],
  [
    'price-adjustment',
    7,
    /\bprice (?:adjust|match|drop|guarantee)\w*|\badjust(?:ment)?s? (?:of |to )?(?:the )?price|\blower price|\bgoes on sale|\bmatch (?:flash )?sale/g,
  ],
  [
    'promotion',
    5,
    /\bcoupons?\b|\bpromo(?:tion)?s?(?:al)?\b|\b(?:discount|voucher|promo|coupon) codes?\b|\bone code\b|\bcodes? (?:can|cannot|may|per)\b|\bcombine[ds]?\b|\bstack/g,
  ],
  ['tax', 5, /\btax(?:es)?\b|\bvat\b|\bgst\b|\bdut(?:y|ies)\b|\bcustoms\b|\bimport (?:fees|charges)\b/g],
  ['signature', 6, /\bsignatures?\b|\bsign(?:ed)? for\b/g],
  [
    'address',
    4,
    /\bp\.? ?o\.? ?box|\bpost(?:al)? (?:office )?box|\bparcel lockers?\b|\bpackstation|\b(?:incorrect|wrong|new|correct|military|street|shipping) address/g,
  ],
  [
    'ship-back',
    5,
    /\b(?:ship(?:ped)?|sen[dt]|post(?:ed)?|mail(?:ed)?) (?:it|them|back|your return|the parcel|the item)(?: back)?\b|\breturn(?:s|ed)? must be (?:shipped|posted|sent|postmarked)|\breturn label\b|\bto post it\b|\bpostmark/g,
  ],
  [
    'refund',
    4,
    /\brefund|\bmoney back\b|\breimburse|\bcredited\b|\bmoney\b[a-z ]{0,25}\bback\b|\byour (?:bank )?(?:statement|account)\b|\bpaid back\b/g,
  ],
  ['exchange', 5, /\bexchang|\bswap|\bdifferent (?:size|colou?r)\b|\bother size\b/g],
  [
    'return',
    4,
    /\breturn(?:s|ed|ing|able)?\b|\bchanged? (?:your|their) mind|\bwithdraw|\bsend [a-z ]{0,25}back\b|\brestocking\b|\btake back\b|\b(?:may|can|must) (?:come|be sent|go|be brought|be given) back\b|\b(?:bring|give|hand) [a-z ]{0,20}back\b|\bcome back up to\b|\bcome back within\b/g,
  ],
  [
    'protection',
    6,
    /\bopt(?:ing)? (?:in|out)\b|\btoggle\b|\b(?:shipping|package|order|delivery|parcel|route) (?:protection|insurance)\b|\binsurance\b|\bcoverage\b/g,
  ],
  ['gift', 6, /\b(?:free|complimentary|bonus) gifts?\b|\bgift with purchase\b/g],
  [
    'product-issue',
    5,
    /\bdefect|\bdamag|\bcomplain|\bfault|\bwrong item|\bincorrect item|\bbroken\b|\bdent(?:s|ed)?\b|\bcracked\b|\bchipped\b|\bcrushed\b|\bsmashed\b|\bshattered\b|\bbattered\b|\b(?:product|order|quality) issues?\b|\bbreakages?\b|\bbreaks\b|\bbroke\b|\bflaws?\b|\bflawed\b/g,
  ],
  [
    'support',
    4,
    /\b(?:respond|repl(?:y|ies)|get back to you|answer(?:s|ed)? (?:you|your|all|every|within|e-?mails?|messages)|customer (?:service|care|support))\b|\bopening hours\b/g,
  ],
  ['warranty', 5, /\bwarrant(?:y|ies|ed)\b|\bguaranteed? (?:for|against)\b/g],
  [
    'tracking',
    4,
    /\btracking\b|\btracked\b(?! (?:parcel|packet|letter|shipping|delivery|post|mail|service|international|signed|and signed|& signed|(?:24|48)\b))|\btrack\b|\bscan(?:s|ned)?\b|\bconfirmation e-?mail\b/g,
  ],
  [
    'dispatch',
    4,
    /\bprocess(?:es|ed|ing)?\b|(?<!\b(?:from|after|of) )\bdis?patch|\bdespatch|\bleaves? (?:us|our|the)\b|\bleave (?:the same|on)\b|\bhandling time|\blodged\b|\bto (?:pack|ship)\b|\bwill ship\b|\bships? (?:the|on|within|out|same|from|monday|all orders)|\bshipped (?:within|the|on)\b|\bhanded (?:over )?to the carrier|\bcut-?off\b|\bplaced (?:before|by|after|on|monday|friday)|\bget(?:s)? your order out\b|\b(?:post|send|pack)(?:s)? (?:everything|orders|parcels|all orders)\b|\bgive the warehouse\b|\bbefore a parcel is ready\b|\bturnaround\b|\blead time\b|\bto make (?:and pack|your)\b|\b(?:is|are) made (?:to order )?(?:in|within)\b|\bprepare\b|\bgoes? out\b|\bgo out (?:the|on|within)\b|\bleaves? (?:within|in|after)\b|\bposted on\b|\bready to (?:ship|leave|go)\b|\b(?:we|our|team|studio|workshop|warehouse|[a-z]+ers)\b[a-z ]{0,12}\bneeds? (?:up to )?(?:\d|two|three|four|five|ten)[^.]{0,30}\b(?:order|piece|parcel|pack|make)|\bhanded to\b/g,
  ],
  [
    'delivery',
    3,
    /(?<!\b(?:of|from|since|following|upon) (?:the |your )?)\bdeliver(?:y|ies|ed|s)?\b|\b(?:from|after) dis?patch\b|\bhow long (?:will|does) it take\b|(?<!\b(?:of|from|after|since|parcel's) (?:the |its |their |your )?)\barriv(?:e|es|al|ing)\b|\btransit\b|\btakes?\b[a-z ]{0,20}(?:\d|between|two|three|four|five|up to)|\bon (?:the|its) way\b|\bestimate[ds]?\b|\bcouriers?\b[a-z ]{0,12}\bneeds?\b|\bneeds? (?:\d|two|three|four|five|up to|another)|\bbe with you\b|\breach(?:es)? you\b|\b(?:royal mail|usps|ups|fedex|dhl|canada post|australia post|nz post|an post|the post)\b[a-z ]{0,12}\b(?:takes?|needs?|estimates?|delivers?)\b|\bwaits?\b/g,
  ],
  [
    'destinations',
    4,
    /\b(?:ship|deliver|post|mail|send)s? (?:only )?(?:parcels )?to (?:the )?(?:following|all|every|most|any|these|over)\b|\bcountr(?:y|ies)\b|\bworldwide\b|\binternationally\b/g,
  ],
  [
    'shipping',
    3,
    /\bshipping\b|\bpostage\b|\bships? free\b|\bdelivery (?:is (?:free|on us)|costs?|charges?|fees?|rates?)\b|\bflat[- ]rate\b|\bfree (?:of charge )?(?:delivery|shipping|postage|from|over|above)\b|\bfor delivery\b|\bcarriage\b|\bstandard\b/g,
  ],
  ['payment', 3, /\bpayments?\b|\bcredit cards?\b|\bpaypal\b|\bpay (?:with|by)\b/g],
];

/** How much words speak for each topic, the most first. */
export function topicsOf(words: string): readonly (readonly [Topic, score: number])[] {
  const scores: (readonly [Topic, number])[] = [];
  for (const [topic, weight, sign] of signsOf) {
    const count = words.match(sign)?.length ?? 0;
    if (count > 0) scores.push([topic, weight * Math.min(count, 2)]);
  }
  return scores.toSorted(([, one], [, other]) => other - one);
}

/** What words are about; `null` where nothing tells. */
export const topicOf = (words: string): Topic | null => topicsOf(words)[0]?.[0] ?? null;

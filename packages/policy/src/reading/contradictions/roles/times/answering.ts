import type { TimeRole } from '../role.ts';
import { any } from '../role.ts';

const tell =
  '(?:tell|told|report\\w*|let us know|notif\\w*|claims?|write|contact|e-?mail|photos?|photographs?|pictures?|get in touch|message|complain\\w*|rais(?:e|ed|ing)|inform|flag|call us|reach out|speak up|shout|send (?:us )?(?:a |some |the )*(?:photo|picture)|deadline|time limit|drop us|ping us|deal with)';
const wrong =
  '(?:damag\\w*|broken|breakages?|crack\\w*|fault\\w*|defect\\w*|wrong (?:item|size|thing|colou?r|product|one|bag|book)|dead|dented|smashed|crushed|flaw\\w*|incorrect|not right|missing (?:item|part|piece)s?|leak\\w*|shattered|chipped|quality|torn|wilted|spoil\\w*|problems?)';
const lost =
  "(?:lost|missing|never (?:arriv\\w*|turn\\w*|came|showed)|(?:has|have)(?:n't| not) (?:arrived|turned up|come|shown|reached)|not (?:arrived|received|been delivered|turned up)|no sign of|astray|gone missing|says delivered|marked (?:as )?delivered|non-?delivery|not moved|no movement|stuck)";

/** Until when something has to be told, and how soon it is answered. The first that fits counts. */
export const answering: readonly TimeRole[] = [
  {
    ...{ name: 'repair', kind: 'estimate', asks: 'how long a repair takes' },
    about: any(
      'repairs? (?:take|is|are|need|usually|in|within)|repaired (?:in|within)',
      'mend(?:s|ed|ing)? (?:take|in|within)',
    ),
  },
  {
    ...{ name: 'answer', kind: 'estimate', asks: 'how soon questions are answered' },
    about: any(
      '(?:we|you|someone|a human|our team)[^.;]{0,25} (?:reply|replies|respond|answer|write back|get back to you|be in touch)',
      'repl(?:y|ies) (?:within|in|to)|hear (?:back )?from us',
      '(?:e-?mails?|messages|questions|enquiries|inquiries)[^.;]{0,20} (?:answered|replied)',
      'response times?|expect (?:an answer|a reply|a response)',
    ),
    unless: any('refund|deliver|return|lost|claim'),
  },
  {
    ...{ name: 'refund-time', kind: 'estimate', asks: 'how long a refund takes' },
    about: any(
      "(?:we|we'll|we will)(?: [a-z]+){0,2} (?:refund|reimburse|pay (?:you )?back|credit|issue|process (?:the |your |all )?refund)",
      'refunds? (?:is|are|will|go|goes|take|takes|reach|reaches|land|lands|arrive|arrives|appear|appears|show|shows|can take|should|follow|come|comes|usually)',
      'refunded (?:within|in|to)|(?:get|see|have|receive) (?:your|the|my) (?:money|refund)',
      '(?:your |the )?money (?:is|will|arrives|lands|goes|comes|should|back)(?! (?:guarantee|period))',
      'process(?:ing)? (?:your |the |all )?refunds?|reimbursements? (?:is|are|will|take)',
      'paid back|when (?:do|will|can) i (?:get|see)[^?]{0,15}(?:money|refund)',
    ),
    unless: any(
      'full refund (?:within|if|for)|eligible|difference|lost|trade-?in',
      'return (?:unused|unworn|within)|for a (?:full )?refund|cancel|not refunded',
      'store credit|valid|your bank|usable',
    ),
  },
  {
    ...{ name: 'cancel', kind: 'limit', asks: 'until when an order can be cancelled' },
    about: any('cancel\\w*|call(?:ed)? off|stop (?:the|an|your|my) order|back out|undo'),
    unless: any('subscri|class|workshop|event|membership|box\\b|fee|unpaid|appointment|refund'),
  },
  {
    ...{ name: 'change', kind: 'limit', asks: 'until when an order can be changed' },
    about: any(
      '(?:chang|amend|edit|alter|fix|correct)\\w* (?:[a-z]+ ){0,4}(?:order|address|size|typo|details)',
      'wrong address|spotted a (?:wrong|mistake|typo)',
    ),
    unless: any('exchang|return|redeliver'),
  },
  {
    ...{ name: 'lost', kind: 'limit', asks: 'when a lost parcel has to be reported' },
    about: new RegExp(`\\b${lost}\\b[^]*\\b${tell}\\b|\\b${tell}\\b[^]*\\b${lost}\\b`),
    unless: any('working days after|wait|resend|before|parts?\\b|items?\\b|trac(?:ing|e)\\b'),
  },
  {
    ...{ name: 'damage', kind: 'limit', asks: 'until when damage or a fault has to be reported' },
    about: new RegExp(`\\b${wrong}\\b[^]*\\b${tell}\\b|\\b${tell}\\b[^]*\\b${wrong}\\b`),
    unless: any(
      "(?:we|we'll|we will) (?:reply|answer|respond)|warrant|guarantee|swapped|lost",
      'return (?:window|period)|unused|subscription|replac\\w* (?:with)?in|repair',
    ),
  },
];

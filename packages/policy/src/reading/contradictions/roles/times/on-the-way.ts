import type { TimeRole } from '../role.ts';
import { any } from '../role.ts';

/** How long an order takes to leave and to arrive. The first that fits counts. */
export const onTheWay: readonly TimeRole[] = [
  {
    ...{ name: 'total', kind: 'estimate', asks: 'how long an order takes in all' },
    about: any(
      'in all\\b|altogether|all told|door to door',
      'from (?:order|the minute|the moment|click|checkout)[^.;]{0,40} to\\b|start to finish',
      'in total',
    ),
    unless: any('refund|return|free|cost|[$€£]'),
  },
  {
    ...{ name: 'handling', kind: 'estimate', asks: 'how soon an order leaves' },
    about: any(
      'dis?patch\\w*|despatch\\w*|leaves? (?:us|our|the|within|in|after|on)',
      'ships? (?:out |the |within|in|on|same|next|after)',
      '(?:is|are|get|gets|be) (?:shipped|sent|posted|mailed|packed|made|printed|roasted|poured|sewn|cut|baked|built|woven|dyed|thrown|carved|assembled|bottled|finished)',
      'will ship|(?:out the door|on (?:its|their|the) way|in the (?:mail|post))',
      '(?:goes?|going) out\\b|out (?:the )?(?:same|next|that) day|process(?:ing|ed)?',
      'handling time|lead times?|turnaround|production',
      '(?:making|make|build|sewing|printing|framing|engraving|dyeing|roasting|assembly)[^.;]{0,20} takes?',
      'takes? [^.;]{0,20} to (?:make|build|sew|print|pack|prepare|engrave|finish|produce)',
      'made to order|pack(?:s|ed|ing)?\\b|ready to (?:ship|leave|go|post|send)',
      'before (?:packing|shipping|dispatch|posting|it ships|they ship)|on the shelf',
      'we (?:send|post|ship|mail)|workshop needs|leave us\\b|leave after|need about',
    ),
    unless: any(
      'refund|return|claim|lost|damag|label|replacement|resend|exchang|deliver\\w*',
      'reach you|arriv|in transit|christmas|tracking|scan|shown as|pre-?order|back-?order',
      'pick-?up|cancel|change|packag|unpaid|warrant|repair|gift card|voucher|subscri',
      'of dispatch|from dispatch|after dispatch|after posting|after shipping|sample|fresh',
      'smoked|frozen|hold|later|afterwards|otherwise|anything (?:else|after)|after that',
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend',
    ),
  },
  {
    ...{ name: 'delivery', kind: 'estimate', asks: 'how long delivery takes' },
    about: any(
      'deliver(?:y|ed|ies|s)?\\b|arriv\\w*|in transit|transit times?',
      'shipping (?:takes|times?)|reach(?:es)?\\b|with you\\b',
      'on your (?:doorstep|doormat|mat)|in your hands|get(?:s)? (?:there|to you|it to you)',
      'takes?\\b|needs?\\b|shipping\\b',
    ),
    unless: any(
      'refund|return|claim|lost|report|cut-?off|made\\b|make\\b|making|of delivery',
      'after (?:the )?delivery|following delivery|from delivery',
      'of (?:arrival|receipt|receiv\\w+|getting)',
      'after (?:arrival|receipt|it arrives|receiv\\w+)|fault|damag|bank|cancel|notice',
      'customs|hold|kept|exchang|warrant|repl(?:y|ies)|answer|holiday|christmas|e-?mail',
      'gift card|code|photo|tell|fresh|pre-?order|extra day|repair|add\\b|plus\\b|more\\b',
      'longer|second attempt|redeliver|pause|pack|after it (?:was|is|has)|guarantee|laps',
      'gifts?\\b|start|november|december',
    ),
  },
];

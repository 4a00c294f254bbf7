import type { Whether } from '../../../whether/whether.ts';
import { denies, says } from '../../../whether/words.ts';

const cover = 'insur(?:e|ed|ance)\\b|transit cover|shipping protection';
const pickup =
  'pick(?:ing|ed)?[- ]?up\\b|collect(?:ed|ion|ing)?\\b|self-collection|come (?:by|round|in)\\b|roll up|drop (?:in|by)|pop in|walk[- ]in|visit|fetch|gate\\b|saturday|ring first|call (?:first|ahead)';
const extra =
  'heat packs?|ice packs?|cold[- ]packs?|cool(?:er)? packs?|insulat\\w*|gift[- ]?(?:box|wrap\\w*|bags?)|insurance|protection|cover\\b|warranty plan|plan\\b|donation|carbon[- ]?(?:offset|neutral)\\w*|tips?\\b|packing service|signature service';
const abroad =
  'abroad|overseas|international(?:ly)?|outside (?:of )?(?:the )?[a-z]{2,}|other countries|worldwide|anywhere else|elsewhere|export';
const send = '(?:ship|deliver|post|mail|send)(?:s|ed|ing|y|ies)?\\b|shipments?|parcels?|orders?|freight';

/** What comes with a parcel, and where it goes. */
export const services: readonly Whether[] = [
  {
    name: 'insurance-included',
    asks: 'whether parcels are insured without a charge',
    about: [says(cover)],
    unless: says(
      'return (?:parcel|postage|shipment)',
      'warrant',
      'use an? insured',
      'because of the insurance',
      'claim',
      'signed',
    ),
    yes: says(
      '(?:all|every|each|always|fully|automatically)[^.;]{0,40}\\binsured\\b',
      `(?:${cover})[^.;]{0,40}(?:at our (?:own )?(?:cost|expense)|on us|for free|free of charge|included|no (?:extra )?(?:charge|cost))`,
      `(?:includ\\w*|free|complimentary)[^.;]{0,25}(?:${cover})`,
      'we insure',
    ),
    no: says(
      '(?:not|never|un)[ -]?insured',
      `(?:${cover})[^.;]{0,35}(?:extra|optional|[$€£]\\s?\\d|can be (?:added|bought)|available (?:at|for)|costs?)`,
      `(?:add|buy|choose|select|pay for|purchase)\\b[^.;]{0,30}(?:${cover})`,
      `(?:no|without)[^.;]{0,12}(?:${cover})`,
    ),
  },
  {
    name: 'pickup-appointment',
    asks: 'whether one may come by without an appointment',
    about: [says(pickup)],
    unless: says('courier', 'return', 'carrier', 'depot', 'van\\b'),
    yes: says(
      'no (?:appointment|booking|need to (?:book|call|ring|phone|arrange))',
      'without (?:an |any )?(?:appointment|booking|calling)',
      '(?:just|simply) (?:roll|drop|pop|turn|show|walk|come)',
      'walk-?ins?',
      '(?:roll|turn|show) up (?:any|when)',
      "needn't (?:book|call)",
    ),
    no: says(
      '(?:strictly |only )?by (?:prior )?appointment',
      '(?:ring|call|phone|book|e-?mail) (?:us )?(?:first|ahead|before)',
      'appointments? (?:is|are)? ?(?:needed|required|necessary|only)',
      '(?:must|need to|have to|please) (?:book|arrange|make an appointment)',
    ),
    ignores: ['pickup'],
  },
  {
    name: 'extra-compulsory',
    asks: 'whether an extra can be left out',
    about: [says(extra)],
    unless: says('return', 'claim', 'warranty period', 'cancel', 'subscri', 'gift ?card'),
    yes: says(
      'optional',
      'tick\\b',
      'opt(?:s|ed)? (?:in|out of)',
      'if you (?:want|like|wish|choose|prefer)',
      '(?:you )?(?:can|may) (?:skip|remove|add|decline|untick|leave)',
      'skip it',
      'your choice',
      'no (?:plan|protection|insurance|cover)[^.;]{0,20}(?:added|included) (?:unless|without)',
      '(?:choose|elect|select|add) (?:it )?(?:at checkout|in the cart)',
      'an extra (?:you|that you|which you)',
      'never added',
    ),
    no: says(
      'no opting out',
      "(?:can't|cannot|not) (?:be )?(?:opt|remove|skip|decline|leave)[^.;]{0,15}(?:out|off)?",
      'compulsory',
      'mandatory',
      'obligatory',
      'automatic(?:ally)? (?:added|included|applied)',
      'added (?:automatically )?to (?:every|all|each)',
      '(?:goes into|in|with|on) every (?:[a-z]+ )?(?:box|order|parcel)',
      'always (?:added|included|adds)',
      'every order (?:includes|carries|has)',
    ),
  },
  {
    name: 'sends-abroad',
    asks: 'whether anything is sent abroad',
    about: [says(abroad), says(send, 'send', 'rate', '[$€£]\\s?\\d')],
    unless: says(
      'returns?',
      'dut(?:y|ies)',
      'customs (?:fee|charge)',
      'free',
      'express',
      'warrant',
      'tax',
      'longer',
      'customers (?:abroad|overseas) pay',
      'box(?:es)?',
      'frame',
      'engraved',
      'pianos?',
      'battery|batteries',
      'liquid',
      'never free',
      'postage outside',
    ),
    yes: says(
      `(?:we|we'll|i|also|happily|gladly|yes|can|will|now)\\b[^.;]{0,40}\\b(?:${send})[^.;]{0,25}\\b(?:${abroad})`,
      `(?:${abroad})[^.;]{0,25}[$€£]\\s?\\d`,
      'international (?:orders|shipping|delivery) (?:is|are) (?:available|welcome|possible|from)',
    ),
    no: denies(abroad, 'within (?:the )?[a-z]+ only', 'domestic (?:orders|addresses|only)'),
  },
  {
    name: 'assembly-included',
    asks: 'whether goods are put together on delivery',
    about: [
      says(
        'assembl\\w*',
        'put(?:ting)? (?:it|them|your [a-z]+) together',
        'build (?:it|them)',
        'set(?:ting)? (?:it|them) up',
      ),
    ],
    unless: says('by hand', 'fault', 'warrant', 'before (?:you )?assembl', 'once assembled', 'returned'),
    yes: says(
      '(?:full|free|complete|includ\\w*|with|we|crew|team)\\b[^.;]{0,30}assembl',
      'assembl\\w*[^.;]{0,25}(?:included|is free|part of|on us)',
      '(?:crew|team|we)[^.;]{0,40}put(?:s)? (?:it|them) together',
    ),
    no: denies(
      'assembl\\w*',
      '(?:assembl\\w*|together|set(?:ting)? (?:it|them) up)[^.;]{0,30}(?:up to you|yours|your (?:job|responsibility|task)|down to you|left to you)',
      '(?:self|home|own)[- ]assembly',
      '(?:you|customer)[^.;]{0,20}(?:assemble|put (?:it|them) together)',
    ),
  },
];

import type { Whether } from '../../../whether/whether.ts';
import { both, denies, says } from '../../../whether/words.ts';

const weekend = 'weekends?|saturdays?|sundays?|all seven days|(?:seven|7) days a week|all week|every day';
const arrives =
  'deliver\\w*|arriv\\w*|reach(?:es)? you|riders?|slots?|bring|brought|comes?|courier|appointments?|driver';
const leaves =
  'ship\\w*|dispatch\\w*|despatch\\w*|post(?:s|ed|ing)?\\b|mail(?:s|ed|ing)?\\b|sen[dt]\\b|sending|leaves?\\b|goes out|go out|hand(?:s|ed)? (?:over|to)|gets? (?:them|it) to|post office|truck|van\\b|pack(?:s|ed|ing)?\\b';
const sign = 'sign(?:s|ed|ature|atures|ing)?\\b(?! (?:up|in|off))';
const leave =
  'lea(?:ve|ves|ving)|left|tuck\\w*|drop(?:s|ped)?|set(?:s)? (?:your|the|it|them)|put(?:s)? (?:your|the|it|them)|hand(?:s|ed)? (?:it )?to a neighbou?r';
const spot =
  'unattended|safe (?:place|spot)|porch|neighbou?rs?|next door|doorstep|by the door|at the door|outside|shed|garage|shady spot|hidden|mailbox|letterbox|out of sight';
const track = 'track(?:ed|ing|able)?\\b|track (?:and|&) trace|trace(?:d|able)\\b';

/** The way to the customer. */
export const sending: readonly Whether[] = [
  {
    name: 'weekend-arrival',
    asks: 'whether parcels come at weekends',
    about: [says(weekend), says(arrives)],
    unless: says(
      'dispatch\\w*',
      'despatch',
      'office hours',
      'we reply',
      'answer',
      'placed',
      'collect',
      'pick-?up',
      'showroom',
      'posted',
      'hotline',
      'closed',
    ),
    yes: says(
      `(?:can|may|will|do|we|our|also|add|choose|book|sure|yes|select|offer|get|pick)\\b[^.;]{0,60}\\b(?:${weekend})`,
      `(?:${weekend})[^.;]{0,40}(?:available|possible|offered|welcome|costs?|for [$€£]|slot|too\\b|on the checkout|at checkout|[$€£]\\s?\\d)`,
      `(?:${arrives})[^.;]{0,30}(?:${weekend})`,
    ),
    no: denies(
      weekend,
      'monday (?:to|through|-) friday only',
      'only (?:on )?(?:weekdays|monday)',
      '(?:scheduled|delivered|arrive|reach you|deliver|made) (?:only )?(?:on )?(?:monday|tuesday|wednesday)s?,? ?(?:to|through|until|till|-|and|,)[^.;]{0,40}(?:thursday|friday)s?\\b(?! and saturday)',
      'weekdays only',
    ),
  },
  {
    name: 'weekend-sending',
    asks: 'whether parcels are sent at weekends',
    about: [says(weekend), says(leaves)],
    unless: says(
      'deliver\\w*',
      'arriv',
      'reach you',
      'placed (?:on|at|over) (?:a |the )?(?:weekend|saturday|sunday)s?',
      'monday',
      'collect',
      'pick-?up',
      'return',
      'hours?\\b',
      'phone',
      'reply',
      'every day',
    ),
    yes: says(`(?:${both(weekend, '(?:' + leaves + ')', 60)})`),
    no: denies(weekend, `(?:${weekend})[^.;]{0,40}nothing`, 'weekdays only'),
  },
  {
    name: 'sending-every-day',
    asks: 'whether parcels are sent every day',
    about: [says(leaves, 'parcels?', 'orders?')],
    unless: says('deliver\\w*', 'reply', 'answer', 'working day', 'business day', 'holiday'),
    yes: says(
      `(?:${both('every (?:single )?day\\b|daily\\b|seven days a week|7 days a week|365 days|without (?:a )?(?:rest|break)', '(?:' + leaves + ')', 60)})`,
    ),
    no: says(
      `(?:rest|shut|closed|off|at the (?:school|market|fair))[^.;]{0,30}(?:on )?(?:every )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?[^.;]{0,60}(?:no|nothing|never)[^.;]{0,30}(?:${leaves})`,
      `(?:mon|tues|wednes|thurs|fri|satur|sun)days?[^.;]{0,60}(?:nothing|no parcels?|no orders?)[^.;]{0,20}(?:${leaves})`,
    ),
  },
  {
    name: 'signed-for',
    asks: 'whether somebody has to sign',
    about: [says(sign)],
    unless: says(
      'newsletter',
      'receipt',
      'return',
      'waive',
      'contract',
      'autograph',
      'damag',
      'sign(?:ed)? (?:first|copies|copy|edition|print)',
    ),
    yes: says(
      `(?:must|needs?|requires?|has to|have to|against|someone|somebody|adult|always|will)\\b[^.;]{0,45}\\b(?:${sign})`,
      'signature[^.;]{0,25}(?:required|needed|taken|necessary|mandatory|compulsory|on delivery)',
      'signed[- ]for',
    ),
    no: says(
      `(?:not|no|nobody|no one|no-one|without|never|[a-z]+n't|skip|waive)\\b[^.;]{0,30}\\b(?:${sign})`,
      'signature[^.;]{0,20}(?:not|optional|isn)',
    ),
  },
  {
    name: 'unattended',
    asks: 'whether a parcel may be left without anybody',
    about: [says(leave), says(spot)],
    unless: says(
      'lost',
      'stolen',
      'says',
      'return',
      'nothing (?:more |else )?to pay',
      'import',
      'customs',
      'dut(?:y|ies)',
      'photo',
    ),
    yes: says(
      `(?:can|may|will|'ll|happily|glad|ask|tell|choose|name|tick|are|is|usually|we|driver|courier|carrier)\\b[^.;]{0,60}\\b(?:${leave})`,
    ),
    no: denies(
      `(?:${leave})[^.;]{0,30}(?:${spot})|unattended`,
      `(?:${leave})[^.;]{0,12}(?:nowhere|never)`,
      '(?:handed|given|delivered) (?:only )?to a person',
    ),
  },
  {
    name: 'all-tracked',
    asks: 'whether parcels are tracked',
    about: [says(track, 'untracked')],
    unless: says(
      'lost',
      'stuck',
      'moved',
      'movement',
      'says',
      'stopped',
      'return',
      'shows?',
      'cookies',
      'analytics',
    ),
    yes: says(
      `(?:every|all|each|always|everything)\\b[^.;]{0,50}\\b(?:${track})`,
      `(?:parcels?|orders?|shipments?|packages?|deliver(?:y|ies)) [^.;]{0,20}(?:is|are|come|comes|travel|go|goes|carry|carries|have|has|ship)\\b[^.;]{0,20}\\b(?:${track})`,
      'fully tracked',
    ),
    no: says(
      `(?:not|no|never|without|[a-z]+n't|cannot)\\b[^.;]{0,25}\\b(?:${track})`,
      'untracked',
      `tracking[^.;]{0,25}(?:not|unavailable|isn't|extra)`,
    ),
  },
];

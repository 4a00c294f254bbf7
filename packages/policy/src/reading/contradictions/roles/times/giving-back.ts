import type { TimeRole } from '../role.ts';
import { any } from '../role.ts';

const back =
  "(?:return(?:s|ed|able|ing)?|(?:send|sent|bring|brought|post|mail|ship|come|comes|came|go|goes|give|given|take|taken|hand|handed|pop|get)(?: [a-z']+){0,4} back|chang\\w* (?:of|your|their|my) (?:mind|heart)|withdraw\\w*|cooling|trial|(?:don't|not|didn't) (?:love|like|want|fit|suit)|try (?:it|them|any [a-z]+) (?:at|for|out)|not right|second thoughts|home try-?on)";

/** How long goods can be given back or exchanged. The first that fits counts. */
export const givingBack: readonly TimeRole[] = [
  {
    ...{ name: 'exchange', kind: 'limit', asks: 'how long goods can be exchanged' },
    about: any('exchang\\w*|swap\\w*'),
    unless: any(
      'exchange rate|we send|new (?:one|size|pair) (?:leaves|ships|goes)|return|currency',
      'refund|stock exchange|fault|defect|damag|in exchange|part exchange',
    ),
  },
  {
    ...{ name: 'return', kind: 'limit', asks: 'how long goods can be given back' },
    about: new RegExp(`\\b${back}\\b`),
    unless: any(
      'label|fault|damag|defect|lost|exchang|cancel|gift (?:card|voucher)|warrant|hold\\b',
      'held\\b|undeliver|unclaimed|subscri|after (?:we|it|your)',
      'arriv(?:e|es|ed) (?:at|with|back)|late\\b|christmas|holiday|statutory|law\\b|legal',
      'of (?:telling|notif|request|approv|authori)|goes beyond|repl(?:y|ies)|sender|valid',
      'usable|dead|business days|working days|for store credit|fix|wrong|repair|birthday',
      'once a? ?(?:returned|we)|membership|recall|inspect|quarantine|courier',
      'may be (?:denied|refused)|after (?:\\d|day)|post(?:al)? (?:service|office)',
    ),
  },
];

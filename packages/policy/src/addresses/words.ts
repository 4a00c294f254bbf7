/** Street suffixes as USPS Publication 28 (appendix C1) and Canada Post's addressing guidelines abbreviate and spell them. */
const thoroughfare =
  /^(?:st|str|street|rd|road|ave?|avenue|blvd|boul|boulevard|dr|drive|ln|lane|ct|court|cir|circle|crcl|way|wy|pl|place|plz|plaza|pkwy|parkway|hwy|highway|fwy|expy|trl|trail|ter|terr|terrace|sq|square|loop|pike|tpke|turnpike|aly|alley|row|run|path|xing|crossing|cres|crescent|close|cv|cove|walk|pass|pt|point|bnd|bend|hl|hill|hills|hollow|holw|ranch|canyon|church|rue|ch|chemin|calle|ro|gil|daero|carr)$/;

/** What follows or precedes the number of a unit inside a building (Publication 28, appendix C2). */
const unit =
  /^(?:apt|apartment|unit|ste|suite|rm|room|fl|flr|floor|bldg|building|blk|block|lot|spc|space|trlr|dept|level|lvl|no|shop|flat|tower|ph|hngr|slip|pier|locker|aisle|rack|bay|dock|gate|door|code|buzz|buzzer|stall|desk|cabinet|attn|co)$/;

const direction = /^(?:[nsew]|ne|nw|se|sw|north|south|east|west)$/;

export const isThoroughfare = (word: string): boolean => thoroughfare.test(word);
export const isUnit = (word: string): boolean => unit.test(word);
export const isDirection = (word: string): boolean => direction.test(word);
export const isNumber = (word: string): boolean => word >= '0' && word < ':';

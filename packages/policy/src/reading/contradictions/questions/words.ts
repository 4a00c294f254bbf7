/** Families of words that policies have for one thing, each as part of an expression without groups that count. */

/** What refuses. */
export const not =
  "(?:cannot|can ?not|can't|couldn't|could not|unable to|not able to|do not|does not|don't|doesn't|will not|won't|would not|never|are not|is not|aren't|isn't|may not|must not|not possible|impossible|no longer|nor|neither|refuse to|decline to|not|no)";

export const giftCard = 'gift ?(?:cards?|vouchers?|certificates?|tokens?|balances?)|e-?gift|e-?vouchers?';
export const storeCredit = '(?:store|shop|account|in-store) credits?|credit notes?';
export const points = '(?:loyalty|reward|bonus)? ?(?:points|stars|stamps|miles)\\b|rewards\\b';

export const subscription =
  'subscri(?:be|ption|ber|bing)\\w*|auto-?(?:ship|renew|deliver|refill|order)\\w*|renewals?|renews?\\b|(?:repeat|recurring|standing|regular) (?:orders?|deliver(?:y|ies))';

/** To stop a subscription's next delivery, or change it. */
export const skip =
  'skip\\w*|paus(?:e|es|ed|ing)|cancel\\w*|reschedul\\w*|postpon\\w*|delay\\b|put off|move|swap|change|edit|stop|quit|leave';

export const cancel =
  'cancel\\w*|call(?:ed|ing)? (?:it |the order |your order )?off|calls? off|call(?:ed)? back\\b|recall(?:ed)?\\b|revok\\w*|withdraw\\w* (?:from )?(?:your|the|an) order|stop (?:your|an|the) order|back out|pull out|undo (?:your|an|the) order|chang(?:e|ed) your mind about an order';

export const custom =
  'bespoke|custom\\b|custom-|customi[sz]ed|personali[sz]ed|made[- ]to[- ](?:order|measure)|engrav\\w*|monogram\\w*|embroidered|commission(?:s|ed)?\\b|cut[- ]to[- ](?:size|length|order)|special orders?|(?:to|for) your (?:own )?(?:choice|specifications?|spec|design|order|measurements?|taste|colou?r)|made for you';

export const opened =
  'opened\\b|unsealed|(?:broken|removed|missing) (?:the )?seals?|seals? (?:on [a-z ]{1,24}|of [a-z ]{1,24})?(?:is|are|has been|have been|was|were)? ?(?:broken|removed|torn|cut|missing)|already (?:opened|used|worn|tried|tasted|drunk|eaten|read|played)|half[- ](?:empty|used|full|eaten)|(?:drunk|eaten|used|burned|read) (?:half|some|most|part|all)|tried (?:it|them|some) on|out of (?:its|the) (?:box|wrapper|packaging|shrink ?wrap)|shrink-?wrap(?: is| has been)? (?:off|removed|broken)|tasted|used (?:goods|items?|products?|it|one)|worn (?:goods|items?|shoes|clothes|it|once)';

/** Words for giving goods back, whatever becomes of them. */
export const giveBack =
  "returns?\\b|returned|returning|returnable|refund\\w*|(?:money|cash) back|(?:bring|send|post|mail|ship|give|take|taken|sent|come|go|goes|brought|have) (?:[a-z']+ ){0,4}back|take it off your bill|off your bill|credit(?:ed)? (?:you|your)|exchang\\w*|swap\\w*";

export const refund =
  "refund\\w*|(?:your |all your |the |all the )?money(?: [a-z]+){0,2} back|reimburs\\w*|credit (?:you|your|back)|credited|(?:pay|paid|give|given|gives) (?:[a-z']+ ){0,3}back|off your bill";

export const returnTransport =
  'returns?\\b(?! (?:policy|window|period|request|address|form))|returning|returned|collections?\\b|collect(?:s|ed|ing)? (?:it|them|the|your)|pick(?:s|ed|ing)? (?:it|them|the [a-z]+|your [a-z]+) up|picks? up|fetch(?:es|ed|ing)?|(?:send|sends|sent|sending|ship|shipping|shipped|post|posting|mail|mailing|bring) (?:[a-z]+ ){0,4}back|(?:way|trip|journey|ride) (?:back|home)|return (?:postage|shipping|label|carriage|freight|trip)|prepaid label|sen[dt] in';

/** Where the shop pays, or nobody has to. */
export const shopPays =
  "free\\b(?! (?:gift|sample))|free of charge|on us\\b|on the house|on our (?:dime|account|tab|bill)|at our (?:own )?(?:cost|expense)|our (?:treat|shout|expense|cost)|we(?:'ll| will)? (?:also |always |gladly |happily )?(?:pay|cover|bear|foot|absorb|pick up|take care of|shoulder|eat) (?:for )?(?:the|that|this|its|all|any|both|return|your|it)\\b(?! (?:refund|money|difference|price))|without (?:any )?(?:expense|cost|charge) to you|costs? (?:you )?nothing|(?:at )?no (?:extra |additional )?(?:cost|charge|expense|fee)(?: to you)?|won't cost you|does(?: not|n't) cost (?:you )?(?:a|any)|complimentary|paid by us|carried by us|paid for by us|borne by us|included in (?:the|every) (?:price|order)|nothing to pay|you pay nothing|never pay";

/** Where the customer pays. */
export const customerPays =
  "at your (?:own )?(?:cost|expense)|your own (?:cost|expense|pocket|account|dime)|(?:at|for) the (?:customer|buyer|purchaser|sender|consumer)'?s'? (?:own )?(?:cost|expense|account|risk)|(?:you|customers?|buyers?|purchasers?|consumers?|the (?:customer|buyer|recipient))(?:'ll| will| must| have to| has to| need to| are to| is to| shall)? (?:[a-z]+ )?(?:pay|bear|cover|arrange and pay|meet|foot|shoulder)s?\\b|(?:borne|paid|payable|covered|met) by (?:you|the (?:customer|buyer|recipient|purchaser|sender)|customers|buyers)|(?:is|are) (?:yours|your responsibility|your own responsibility|on you|down to you|up to you|for your account|the (?:customer|buyer)'?s responsibility)|responsible for (?:the |all |any |paying |your )*(?:cost|postage|shipping|return|freight|carriage|expense|fee)|(?:take|taken|took|deduct|deducted|deducting|subtract|subtracted|withh[eo]ld|keep|kept|come|comes) (?:[^.;]{0,30})?(?:out of|off|from) (?:the|your|any) refund|deduct\\w*|not (?:free|covered|included|refunded|prepaid)";

/** Until something happens, by which an order can no longer be changed. */
export const events: readonly (readonly [name: string, says: string, RegExp])[] = [
  [
    'ship',
    'until it is sent',
    /\b(?:ship(?:s|ped|ping|ment)?|dispatch\w*|despatch\w*|leaves? (?:us|our|the (?:workshop|warehouse|studio))|left (?:us|our|the)|sent|on its way|goes? out|handed|collected by the carrier|posted|label)\b/,
  ],
  [
    'pack',
    'until it is packed',
    /\b(?:pack(?:s|ed|ing)?|pick(?:ed|ing)|process(?:ed|ing)?|fulfil\w*|prepar\w*)\b/,
  ],
  [
    'make',
    'until it is made',
    /\b(?:cut|production|making|made|printed|printing|engrav\w*|roast\w*|bak(?:e|ed|ing)|sewn|sewing|start(?:ed|s)? (?:work|making|on)|work (?:starts|begins|has begun|has started)|glazed|fired|woven|dyed)\b/,
  ],
];

/** `Once a box has been packed it cannot be …`: the event after which it is too late. */
export const tooLate =
  /\b(?:once|after|when|as soon as) [^.;]{3,75}?\b(?:cannot|can't|can not|no longer|not|never|too late|nothing)\b[^.;]{0,20}$/;

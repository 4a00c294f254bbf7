import type { Act } from '../vocabulary.ts';

/** What is said where a shop refuses. */
const not =
  "(?:cannot|can ?not|can't|could not|unable to|not able to|do not|does not|don't|doesn't|will not|won't|never|are not|is not|aren't|isn't|not possible to|impossible to|not|no longer|no)";
const may = '(?:can|may|are able to|are welcome to|will|gladly|happy to|free to)';

const words = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})`);

/** What shops do or refuse, by the words for either. A sentence that has both says no, and perhaps yes beside it. */
export const acts: readonly { readonly act: Act; readonly yes: RegExp; readonly no: RegExp }[] = [
  {
    act: 'cancel',
    yes: words(
      `${may} (?:still |also |be )?cancel|we(?:'ll| will) [a-z ]{0,30}\\bcancel\\b|cancel (?:it|your order|an order|orders?) (?:free|within|up to|any ?time|until|before|for)|cancell?ations? (?:are|is) (?:possible|accepted|allowed|free)|accept cancell?ations?`,
    ),
    no: words(
      `${not} (?:be )?(?:accept |allow |accommodate |process |offer |take )?(?:any )?(?:order )?cancell?(?:ed|ation|ations)?\\b|cancell?ations? (?:requests? )?${not}\\b|orders? (?:are|is) final`,
    ),
  },
  {
    act: 'change-order',
    yes: words(`${may} (?:be )?(?:change|edit|modify|amend)(?:ed)? (?:your|an|the) order`),
    no: words(
      `${not} (?:be )?(?:change|edit|modify|modified|changed|amend)(?:ed)?(?: (?:your|an|the|any) orders?|\\b(?=[^.]{0,20}once))`,
    ),
  },
  {
    act: 'exchange',
    yes: words(
      `${may} (?:be )?(?:exchange|swap)|exchanges? (?:are|is) (?:free|accepted|possible|available|welcome)|(?:accept|offer|allow) (?:free )?exchanges?|all exchanges must|exchanges follow|swapped once|exchanges? (?:must|can) be (?:requested|made)`,
    ),
    no: words(
      `${not} (?:offer|accept|support|do|allow|process) (?:any )?(?:direct )?exchanges?|no (?:direct )?exchanges?\\b|exchanges? (?:are )?${not} (?:be )?(?:offered|accepted|possible|available|supported|allowed)`,
    ),
  },
  {
    act: 'return',
    yes: words(
      `(?:can|may) be returned|you (?:can|may) return|we (?:accept|take) returns|may ask for a return`,
    ),
    no: words(
      `all sales (?:are )?final|${not} (?:accept|take|offer) (?:any )?returns|returns? (?:are|is) not (?:accepted|possible)|no returns\\b(?! (?:label|form))`,
    ),
  },
  {
    act: 'guarantee',
    yes: words(
      `(?:delivery|arrival)(?: [a-z]+){0,3} (?:is |are )?guaranteed|guaranteed? delivery|we guarantee (?:delivery|that [a-z ]{0,20}arrive)`,
    ),
    no: words(
      `(?:${not}|estimates?,? not) (?:be )?(?:an? )?guarantee[ds]?|(?:times|dates) (?:are|is) (?:only )?(?:estimates|estimated)`,
    ),
  },
  {
    act: 'return-sale-items',
    yes: words(
      `sale (?:items?|pieces?|goods) (?:are included|${may}|follow)|sale (?:items?|pieces?|goods) (?:are|is) (?:returnable|eligible)|(?:return|accept)[a-z ]{0,20}sale items`,
    ),
    no: words(
      `(?:(?<!final )sale|discounted|clearance|reduced|marked[- ]down|outlet) (?:items?|pieces?|goods|products?)?[a-z ]{0,20}(?:are|is) (?:all )?(?:final|non-?returnable|not (?:returnable|eligible|refundable))|(?:(?<!final )sale|clearance|discounted|reduced) (?:items?|pieces?|goods|products?) ${not} be (?:returned|refunded|exchanged)|sales? (?:are|is) final`,
    ),
  },
  {
    act: 'refund-shipping',
    yes: words(
      `refund[a-z ,]{0,40}(?:cost of (?:standard |the original )?(?:delivery|shipping)|(?:shipping|delivery|postage) (?:costs?|fees?|charges?))|including (?:the )?(?:original )?(?:shipping|delivery|postage)|(?:shipping|delivery|postage) (?:costs?|fees?|charges?)? ?(?:are|is|will be) (?:also )?refunded`,
    ),
    no: words(
      `(?:shipping|delivery|postage)(?: (?:costs?|fees?|charges?))?(?: (?:are|is|will be))? (?:${not} (?:be )?(?:refund|return)|non-?refundable)|paid for (?:delivery|shipping|postage) (?:is|are) never|${not} refund (?:the |any |original )*(?:shipping|delivery|postage)|less (?:the )?(?:original )?(?:shipping|delivery|postage)`,
    ),
  },
  {
    act: 'ship-to-po-box',
    yes: words(
      '(?:p\\.? ?o\\.? ?|post office |postal )box(?:es)?[a-z ]{0,30}(?:included|are (?:fine|ok|okay|welcome|accepted))|(?:deliver|ship|mail|post|send)[a-z ]{0,20} to (?:\\w+ ){0,3}(?:p\\.? ?o\\.? ?|post office |postal )box(?:es)?',
    ),
    no: words(
      `${not} (?:ship|deliver|send|mail|post)[a-z ]{0,20} to (?:any )?(?:p\\.? ?o\\.? ?|post office |postal )box|no (?:p\\.? ?o\\.? ?|post office |postal )box|(?:p\\.? ?o\\.? ?|post office |postal )box(?:es)?[a-z ]{0,20} ${not} (?:be )?(?:accept|deliver|ship|possible|allowed|supported)`,
    ),
  },
  {
    act: 'ship-abroad',
    yes: words(
      '(?:ship|deliver|post|mail|send)s? (?:parcels |orders )?(?:worldwide|internationally|abroad|overseas|anywhere|all over the world|to every country|around the (?:world|globe))|international (?:shipping|delivery) is available',
    ),
    no: words(
      `${not} (?:currently )?(?:ship|deliver|post|mail|send)[a-z ]{0,25} (?:internationally|abroad|overseas|outside)|${not} (?:currently )?offer international (?:shipping|delivery)|only (?:ship|deliver|post)s? (?:within|to|in)|(?:ship|deliver|post)s? only (?:within|to|in)|no international (?:shipping|orders|delivery)`,
    ),
  },
  {
    act: 'combine-codes',
    yes: words(
      `(?:codes?|coupons?|promotions?|discounts?|vouchers?|offers?) ${may} be (?:combined|stacked)|(?:feel free to|free to|can|may) combine|combine (?:as many|several|multiple|any)|stack (?:as many|several|multiple|codes)|(?:use|enter|apply) (?:several|multiple|two|more than one)`,
    ),
    no: words(
      `(?:only )?(?:one|a single|1) (?:promotion or |discount |promo |coupon )*(?:coupon |promo |discount )?(?:code|coupon|promotion|voucher)s? (?:can be|per|at a time|may be|is)|${not} (?:be )?(?:combine|stack)(?:d|ed)?`,
    ),
  },
  {
    act: 'adjust-price',
    yes: words(
      `(?:honou?r|offer|give|grant|make|do) (?:a |an |one |one-time )*price (?:adjust|match)|price (?:adjustments?|matching) (?:is|are) (?:available|possible)|refund (?:you )?the difference|we (?:will |also |gladly )?price[- ]match`,
    ),
    no: words(
      `${not} (?:offer|give|honou?r|make|do|provide|allow) (?:any )?(?:further |retroactive )?price (?:adjust|match)|no price (?:adjust|match)|cannot be applied to (?:previous|past|earlier) (?:purchases|orders)|price (?:adjustments?|match(?:ing|es)?) (?:is|are) not|ineligible for (?:any )?(?:additional|further) (?:discounts?|adjustments?)`,
    ),
  },
  {
    act: 'change-payment',
    yes: words(
      `${may} (?:help |change |update )[a-z ]{0,25}payment (?:method|details)|cancel your order and help you place`,
    ),
    no: words(`${not} (?:change|update|switch) (?:the |your )?payment`),
  },
  {
    act: 'change-address',
    yes: words(`${may} (?:change|update|correct) (?:the |your )?(?:shipping |delivery )?address`),
    no: words(
      `${not} (?:change|update|correct|redirect)[a-z ]{0,15}(?:shipping |delivery )?address|address(?:es)? ${not} be (?:changed|updated)`,
    ),
  },
  {
    act: 'track',
    yes: words(
      '(?:every|each|all)(?: \\w+){0,2} (?:parcels?|orders?|packages?|shipments?)[a-z ]{0,20}(?:tracked|tracking|trackable|traceable)|if tracking shows|tracking (?:number|link|information)[a-z ]{0,12} (?:is|will be|for every)',
    ),
    no: words(
      `${not} (?:follow|track|trace)|${not} (?:be )?(?:tracked|trackable|traceable)|untracked|without tracking|tracking is not|no tracking`,
    ),
  },
  {
    act: 'return-opened',
    yes: words(
      `opened or (?:not|unopened)|even (?:if|when|after) (?:it (?:is|was) )?opened|opened [a-z]+ (?:can|may) be returned|(?:fee|charge)[a-z ]{0,8} (?:on|for|from) (?:all )?opened|(?<!un)opened or unopened`,
    ),
    no: words(
      `(?<!un)opened [a-z]+ (?:cannot|can't|can not|may not|are not|is not|are non|will not)|only (?:unopened|sealed)`,
    ),
  },
  {
    act: 'pay-return-postage',
    yes: words(
      `we (?:also |always |gladly )?(?:pay|cover|bear)[a-z ]{0,22}(?:returns?|way back|sending (?:it |them )?back)\\b|return (?:postage|shipping|labels?|carriage) (?:is|are) (?:always |completely |totally )?(?:free|on us|paid by us)|returns (?:are|is) (?:always )?(?:free|on us)`,
    ),
    no: words(
      `return (?:postage|shipping|carriage)[a-z ]{0,12} (?:is|are) (?:paid by (?:you|the)|your|yours|at your|borne by|not (?:free|covered|included))|(?:you|customers?|buyers?)[a-z ]{0,36} (?:pay|bear|cover|responsible for|buy)s?[a-z ]{0,22}(?:return (?:postage|shipping|label)|postage for sending|cost of (?:the )?return|way back)`,
    ),
  },
  {
    act: 'charge-at-order',
    yes: words(
      `(?:you pay|charged|payment is taken|pay in full)[a-z ]{0,15} (?:when you (?:pre-?)?order|at checkout|when (?:the|your) order is placed|immediately)`,
    ),
    no: words(
      `(?:only charged|not charged|charged only|never charged)[a-z ]{0,12} (?:when|until|once|before|after)|charged (?:when|once) (?:it|the|your)[a-z ]{0,20} ships?`,
    ),
  },
  {
    act: 'require-signature',
    yes: words(
      `signatures? (?:is|are|will be) (?:needed|required)|(?:need|require)s? a signature|handed over against a signature|must be signed for`,
    ),
    no: words(`no signature|signatures? (?:is|are) (?:not|never)|nobody has to sign|without a signature`),
  },
];

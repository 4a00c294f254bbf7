import type { Rule } from './rule.ts';
import { keptForAWay, cheaperAgain, destinationLaw } from './rules/amounts-compared.ts';
import { anchorMix, undefinedAnchor, whichEvent } from './rules/anchors.ts';
import { boundary } from './rules/boundary.ts';
import { discretion, cannotKnow, timeZone, optOut, extraOfNothing } from './rules/carried-out.ts';
import { blockOrAccept, postServesBoxes } from './rules/po-boxes.ts';
import { closedDay, daysThatGo } from './rules/closed-days.ts';
import { currencyMix, currencyUndefined } from './rules/currency-mix.ts';
import { twoCutOffs } from './rules/cut-offs.ts';
import { eitherWindow } from './rules/either-window.ts';
import { expiredDate, dateWithoutYear } from './rules/expired-date.ts';
import { joinedNames, missingHolidays, closedInARow, holidayClause } from './rules/holidays.ts';
import { invertedBenefit } from './rules/inverted-benefit.ts';
import { liabilityCircle } from './rules/liability-circle.ts';
import { listAgainstItself, abroadAfterAll } from './rules/lists.ts';
import { packingDays } from './rules/packing-days.ts';
import { measureTiers } from './rules/measure-tiers.ts';
import { sums } from './rules/sums.ts';
import { stages } from './rules/stages.ts';
import { toldCurrency } from './rules/told-currency.ts';
import { turnedRanges } from './rules/turned-ranges.ts';
import { servedOnly } from './rules/served-only.ts';
import { comparedTimes } from './rules/compared-times.ts';
import { excludedGoods } from './rules/excluded-goods.ts';
import { tableAndText } from './rules/table-and-text.ts';
import { anyComplaint } from './rules/any-complaint.ts';
import { freeEverywhere } from './rules/free-everywhere.ts';
import { numberedDays } from './rules/numbered-days.ts';
import { servedPlaces } from './rules/served-places.ts';
import { precedence } from './rules/precedence.ts';
import { processOrShip } from './rules/process-or-ship.ts';
import { refundTarget } from './rules/refund-target.ts';
import { repeated } from './rules/repeated.ts';
import { twoDoors, unrequestedReturn, signatureAndAbsence } from './rules/return-doors.ts';
import { benefitForAll, allOtherCountries, offeredToAll } from './rules/scope-leak.ts';
import { sumOfParts } from './rules/sum-of-parts.ts';
import { tiers } from './rules/tiers.ts';
import { twoAnswers } from './rules/two-answers.ts';
import { twoAmounts } from './rules/two-amounts.ts';
import { twoTimes } from './rules/two-times.ts';
import { twoWeeks } from './rules/two-weeks.ts';
import { twoWindows } from './rules/two-windows.ts';
import { calendarFacts } from './rules/calendar-facts.ts';
import { whetherOrNot } from './rules/whether-or-not.ts';
import { twoFreeAmounts } from './rules/free-amounts.ts';
import { unknownNames } from './rules/unknown-names.ts';
import { whateverTheValue } from './rules/whatever-the-value.ts';
import { workedExamples } from './rules/worked-examples.ts';
import { undefinedTerms, noteMissing } from './rules/undefined-terms.ts';
import { unitMix, hoursOfWhat } from './rules/unit-mix.ts';
import { windowTooShort } from './rules/window-too-short.ts';
import { thatIs, hedgedBenefit, whoPays, residence, emptyHeading } from './rules/wording.ts';
import { yesAndNo } from './rules/yes-and-no.ts';

/** Every family of contradictions. */
export const rules: readonly Rule[] = [
  keptForAWay,
  cheaperAgain,
  destinationLaw,
  anchorMix,
  undefinedAnchor,
  whichEvent,
  boundary,
  discretion,
  blockOrAccept,
  postServesBoxes,
  cannotKnow,
  timeZone,
  optOut,
  extraOfNothing,
  closedDay,
  currencyMix,
  currencyUndefined,
  twoCutOffs,
  eitherWindow,
  expiredDate,
  dateWithoutYear,
  joinedNames,
  missingHolidays,
  closedInARow,
  holidayClause,
  invertedBenefit,
  liabilityCircle,
  listAgainstItself,
  abroadAfterAll,
  precedence,
  processOrShip,
  refundTarget,
  repeated,
  twoDoors,
  unrequestedReturn,
  signatureAndAbsence,
  benefitForAll,
  allOtherCountries,
  offeredToAll,
  sumOfParts,
  tiers,
  twoAmounts,
  twoWindows,
  undefinedTerms,
  noteMissing,
  unitMix,
  hoursOfWhat,
  windowTooShort,
  thatIs,
  hedgedBenefit,
  whoPays,
  residence,
  emptyHeading,
  yesAndNo,
  twoAnswers,
  whetherOrNot,
  workedExamples,
  calendarFacts,
  twoFreeAmounts,
  whateverTheValue,
  unknownNames,
  packingDays,
  measureTiers,
  servedPlaces,
  sums,
  stages,
  toldCurrency,
  turnedRanges,
  servedOnly,
  comparedTimes,
  excludedGoods,
  tableAndText,
  anyComplaint,
  freeEverywhere,
  daysThatGo,
  numberedDays,
  twoWeeks,
  twoTimes,
];

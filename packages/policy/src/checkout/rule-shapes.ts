/** An object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a destination's rate. */
export function isRate(value: unknown): boolean {
  if (!isFields(value) || !isWhole(value.flat)) return false;
  const { freeFrom, freeIn, shopEquivalent } = value;
  return (
    (freeFrom === undefined || isWhole(freeFrom)) &&
    (freeIn === undefined || isText(freeIn)) &&
    (shopEquivalent === undefined || isWhole(shopEquivalent))
  );
}

/** Whether a value says which places are served. */
export function isDestinations(value: unknown): boolean {
  return isFields(value) && isListOf(value.countries, isText) && isListOf(value.withoutProvinces, isText);
}

/** Whether a value has a verdict for each kind of address. */
export function isAddresses(value: unknown): boolean {
  return (
    isFields(value) &&
    isVerdict(value.poBox) &&
    isVerdict(value.streetAndPoBox) &&
    isVerdict(value.privateMailbox) &&
    isVerdict(value.ruralBox) &&
    isVerdict(value.generalDelivery) &&
    (value.exceptions === undefined || isListOf(value.exceptions, isText))
  );
}

function isVerdict(value: unknown): boolean {
  return value === 'refuse' || value === 'ask' || value === 'allow';
}

/** Whether a value is an event with its period and its text. */
export function isEvent(value: unknown): boolean {
  if (!isFields(value) || !isTexts(value.text) || !isFields(value.period)) return false;
  return isDayRule(value.period.from) && isDayRule(value.period.until);
}

function isDayRule(value: unknown): boolean {
  return isFields(value) && (value.kind !== 'date' || isText(value.date));
}

/** Whether a value is a signature rule. */
export function isSignature(value: unknown): boolean {
  return isFields(value) && isWhole(value.above) && isText(value.currency) && isText(value.carrier);
}

function isProtectionLine(value: unknown): value is Fields {
  return isFields(value) && isText(value.variantId) && isListOf(value.countries, isText);
}

/** Whether a value is a protection offer. */
export function isProtection(value: unknown): boolean {
  return (
    isProtectionLine(value) &&
    typeof value.offered === 'boolean' &&
    isWhole(value.price) &&
    isText(value.currency) &&
    isListOf(value.waives, isText) &&
    isText(value.finalSaleTag) &&
    isTexts(value.name)
  );
}

/** Whether a value is a record of texts. */
export function isTexts(value: unknown): boolean {
  return isRecordOf(value, isText);
}

/** Whether a value is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is a whole number. */
export function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

/** Whether a value is `null` or passes a check. */
export function isNullOr(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === null || is(value);
}

/** Whether a value is a list of which every item passes a check. */
export function isListOf(value: unknown, is: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isRecordOf(value: unknown, is: (value: unknown) => boolean): boolean {
  if (!isFields(value)) return false;
  for (const key in value) if (!is(value[key])) return false;
  return true;
}

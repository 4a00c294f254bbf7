/** An object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value that is an object in all likelihood: of anything else the fields are `undefined`. */
export type Looked = Fields | null | undefined;

/** Whether a value says which places are served. */
export function isDestinations(value: unknown): boolean {
  return isFields(value) && typeof value.countries === 'string' && typeof value.withoutProvinces === 'string';
}

/** Whether a value says which kinds of address are not simply allowed. */
export function isAddresses(value: unknown): boolean {
  return (
    isFields(value) &&
    typeof value.refuse === 'string' &&
    typeof value.ask === 'string' &&
    (value.exceptions === undefined || isListOf(value.exceptions, isText))
  );
}

/** Whether a value is an event with its days and its text. */
export function isEvent(value: unknown): boolean {
  return isFields(value) && isText(value.days) && isText(value.text);
}

/** Whether a value says when orders arrive. */
export function isArrivals(value: unknown): boolean {
  return isFields(value) && isWhole(value.from) && isText(value.countries) && isListOf(value.windows, isText);
}

/** Whether a value tells the day that an order counts for. */
export function isClock(value: unknown): boolean {
  return isFields(value) && isText(value.timeZone) && isNullOr(value.cutOff, isWhole);
}

/** Whether a value is a signature rule. */
export function isSignature(value: unknown): boolean {
  return (
    isFields(value) &&
    isWhole(value.above) &&
    typeof value.currency === 'string' &&
    typeof value.carrier === 'string'
  );
}

/** Whether a value is a protection offer. */
export function isProtection(value: unknown): boolean {
  return (
    isFields(value) &&
    isText(value.variantId) &&
    isListOf(value.countries, isText) &&
    typeof value.offered === 'boolean' &&
    isWhole(value.price) &&
    isText(value.currency) &&
    isListOf(value.waives, isText) &&
    (value.saves === undefined || isSavings(value.saves)) &&
    isText(value.finalSaleTag) &&
    (value.terms === undefined || isText(value.terms)) &&
    isTexts(value.name)
  );
}

/** Whether a value says what the protection saves. */
export function isSavings(value: unknown): boolean {
  return isFields(value) && isText(value.currency) && isRecordOf(value.fees, isPrice);
}

/** Whether a value says from when shipping is free. */
export function isFreeShipping(value: unknown): boolean {
  return isFields(value) && isText(value.currency) && isText(value.basis) && isText(value.rates);
}

/** Whether a value is a record of texts. */
export function isTexts(value: unknown): boolean {
  return isRecordOf(value, isText);
}

/** Whether a value is an object whose fields can be looked at. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A decimal above 0, as Shopify writes amounts. */
function isPrice(value: unknown): boolean {
  return isText(value) && Number(value) > 0;
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
  if (!Array.isArray(value)) return false;
  for (let at = 0; at < value.length; at += 1) if (!is(value[at])) return false;
  return true;
}

function isRecordOf(value: unknown, is: (value: unknown) => boolean): boolean {
  if (!isFields(value)) return false;
  for (const key in value) if (!is(value[key])) return false;
  return true;
}

/** [CAL-02] The latest time of day that `shop.localTime` knows. No policy names it: a cut-off is a whole minute. */
export const noCutOff = '23:59:59';

/** A cut-off as `shop.localTime` compares it. @param minutes since local midnight; `null` for none. */
export function formatCutOff(minutes: number | null): string {
  if (minutes === null) return noCutOff;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two((minutes - (minutes % 60)) / 60)}:${two(minutes % 60)}:00`;
}

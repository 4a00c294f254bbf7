/** `shop.localTime`: functions have no clock and may only compare with the shop's own. `now` is ISO text in UTC. */
export function localTime(now: string, timeZone: string): unknown {
  const local = localText(now, timeZone);
  const [date = '', time = ''] = local.split('T');
  return {
    date,
    dateTimeAfter: ({ dateTime }: { readonly dateTime: string }) => local > dateTime,
    dateTimeBefore: ({ dateTime }: { readonly dateTime: string }) => local < dateTime,
    dateTimeBetween: (range: { readonly startDateTime: string; readonly endDateTime: string }) =>
      range.startDateTime <= local && local <= range.endDateTime,
    timeAfter: (args: { readonly time: string }) => time > args.time,
    timeBefore: (args: { readonly time: string }) => time < args.time,
    timeBetween: (range: { readonly startTime: string; readonly endTime: string }) =>
      range.startTime <= time && time <= range.endTime,
  };
}

/** `2026-11-23T17:05:09` in the time zone; such texts sort as times do. */
function localText(now: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(new Date(now)).replace(' ', 'T');
}

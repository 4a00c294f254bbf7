import { useNavigate } from '@remix-run/react';

import { useEvents } from '../../polaris/events.ts';
import { calendarAddress } from './address.ts';
import type { CalendarAddress } from './address.ts';
import type { YearView } from './year-view.ts';

/** Where the order goes that the days are asked about, and whether it comes before the cut-off time. */
export function AskedFields({
  view,
  address,
}: {
  readonly view: YearView;
  readonly address: CalendarAddress;
}) {
  const navigate = useNavigate();
  const ask = (asked: Partial<CalendarAddress['asked']>) =>
    navigate(calendarAddress({ ...address, asked: { ...address.asked, ...asked } }), {
      preventScrollReset: true,
      replace: true,
    });
  const to = useEvents<HTMLElementTagNameMap['s-select']>({
    change: (_, select) => ask({ to: select.value }),
  });
  const at = useEvents<HTMLElementTagNameMap['s-select']>({
    change: (_, select) => ask({ at: select.value === 'after' ? 'after' : 'before' }),
  });
  return (
    <>
      <s-select ref={to} label="An order to" name="to" value={view.asked.to}>
        {view.destinations.map(({ value, label }) => (
          <s-option key={value} value={value}>
            {label}
          </s-option>
        ))}
      </s-select>
      {view.times.length === 0 ? null : (
        <s-select ref={at} label="Placed" name="at" value={view.asked.at}>
          {view.times.map(({ value, label }) => (
            <s-option key={value} value={value}>
              {label}
            </s-option>
          ))}
        </s-select>
      )}
    </>
  );
}

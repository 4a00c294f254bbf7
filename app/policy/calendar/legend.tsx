interface Entry {
  readonly swatch: string;
  readonly label: string;
}

interface Layer {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry[];
}

const layers: readonly Layer[] = [
  {
    id: 'warehouse',
    label: 'Warehouse',
    entries: [
      { swatch: 'warehouse-off', label: 'Day off' },
      { swatch: 'warehouse-holiday', label: 'Holiday' },
    ],
  },
  {
    id: 'carrier',
    label: 'Carriers',
    entries: [
      { swatch: 'carrier-off', label: 'Day off' },
      { swatch: 'carrier-holiday', label: 'Holiday' },
      { swatch: 'carrier-there', label: 'Holiday at the destination' },
    ],
  },
  {
    id: 'spans',
    label: 'Seasons and events',
    entries: [
      { swatch: 'season', label: 'Season' },
      { swatch: 'event', label: 'Event' },
    ],
  },
];

/** What the marks of a day mean, and which of them are shown: the style sheet reads the boxes. */
export function Legend() {
  return (
    <fieldset className="calendar-legend">
      <legend className="calendar-unseen">What is shown</legend>
      {layers.map(({ id, label, entries }) => (
        <div key={id} className="calendar-layer">
          <label>
            <input type="checkbox" defaultChecked data-layer={id} /> {label}
          </label>
          {entries.map(({ swatch, label: meaning }) => (
            <span key={swatch} className="calendar-entry">
              <span className="calendar-swatch" data-swatch={swatch} aria-hidden="true" />
              {meaning}
            </span>
          ))}
        </div>
      ))}
    </fieldset>
  );
}

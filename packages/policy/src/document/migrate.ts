import { standardSections } from './standard-sections.ts';
import { isObject } from './is-object.ts';

type Document = Readonly<Record<string, unknown>>;

/** One step from a schema version to the next. Steps add what was not there; they never change what a merchant said. */
const steps: Readonly<Record<number, (document: Document) => Document>> = {
  1: addEverythingAfterCheckout,
  2: addArrivalInTitles,
  3: sayEventsOnce,
  4: addPage,
  5: addExamples,
  6: addLayout,
  7: addSections,
};

/**
 * Brings a policy document that an older version wrote up to the present schema. Anything else, newer documents
 * included, is returned as it is, for the decoder to judge.
 */
export function migrate(value: unknown): unknown {
  let document = value;
  while (isObject(document)) {
    const step = typeof document.schemaVersion === 'number' ? steps[document.schemaVersion] : undefined;
    if (step === undefined) return document;
    document = step(document);
  }
  return document;
}

/** Version 1 knew checkout only: destinations, addresses, protection and signature. */
function addEverythingAfterCheckout(document: Document): Document {
  const { merchant, addresses, destinations } = document;
  const currency =
    isObject(merchant) && typeof merchant.shopCurrency === 'string' ? merchant.shopCurrency : 'USD';
  const standard = standardSections({ currency, countries: servedCountries(destinations) });
  const { exceptions, responsibility } = standard.addresses;
  return {
    ...standard,
    ...document,
    destinations: isObject(destinations) ? { clampToFlat: false, ...destinations } : destinations,
    addresses: isObject(addresses) ? { exceptions, responsibility, ...addresses } : addresses,
    schemaVersion: 2,
  };
}

/** Version 2 knew arrival dates, but not in the names of shipping options. */
function addArrivalInTitles(document: Document): Document {
  const { calendar } = document;
  return {
    ...document,
    calendar: isObject(calendar) ? { arrivalInTitles: false, ...calendar } : calendar,
    schemaVersion: 3,
  };
}

/**
 * Version 3 dated an event wherever a rule needed it. Every rule keeps its own days; rules that gave the same name and
 * the same days share one event from now on.
 */
function sayEventsOnce(document: Document): Document {
  const events: {
    readonly id: string;
    readonly said: string;
    readonly name: unknown;
    readonly period: unknown;
  }[] = [];
  const referring = (section: unknown): unknown => {
    if (!isObject(section) || !Array.isArray(section.events)) return section;
    const rules = section.events.map((rule: unknown) => {
      if (!isObject(rule)) return rule;
      const { name, period, ...rest } = rule;
      const said = JSON.stringify([name, period]);
      const known = events.find((event) => event.said === said);
      const id = known?.id ?? `event-${events.length + 1}`;
      if (known === undefined) events.push({ id, said, name, period });
      return { event: id, ...rest };
    });
    return { ...section, events: rules };
  };
  const [returns, promotions] = [referring(document.returns), referring(document.promotions)];
  return {
    ...document,
    returns,
    promotions,
    events: events.map(({ id, name, period }) => ({ id, name, period })),
    schemaVersion: 4,
  };
}

/** Version 4 had no words for the policy's page. */
function addPage(document: Document): Document {
  return { page: { notes: [], facts: [] }, ...document, schemaVersion: 5 };
}

/** Version 5 had no examples beside the sentences of the page; they stand there, as they have stood in the admin. */
function addExamples(document: Document): Document {
  const { page } = document;
  return { ...document, page: isObject(page) ? { examples: true, ...page } : page, schemaVersion: 6 };
}

/** Version 6 had every question of the page in the order and the words that it has without a merchant's. */
function addLayout(document: Document): Document {
  const { page } = document;
  const layout = { order: [], hidden: [], titles: [] };
  return { ...document, page: isObject(page) ? { ...layout, ...page } : page, schemaVersion: 7 };
}

/** Version 7 had every section of the page in the order that it has without a merchant's. */
function addSections(document: Document): Document {
  const { page } = document;
  return { ...document, page: isObject(page) ? { sections: [], ...page } : page, schemaVersion: 8 };
}

function servedCountries(destinations: unknown): readonly string[] {
  const served = isObject(destinations) && Array.isArray(destinations.served) ? destinations.served : [];
  return served.flatMap((destination: unknown) =>
    isObject(destination) && typeof destination.country === 'string' ? [destination.country] : [],
  );
}

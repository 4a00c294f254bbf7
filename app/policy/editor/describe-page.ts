import { keysIn, placeAt, statementIds } from '@doorstep/policy';
import type { Field, PlaceInPolicy } from '@doorstep/policy';

import { describeConfirmation } from './confirm-names.ts';
import { describeField } from './describe-field.ts';
import { titleOfRow } from './describe-rows.ts';
import type { RowsField } from './describe-rows.ts';
import { asksBeforeRemoving } from './goes-with.ts';
import { groupOf } from './groups.ts';
import type { Group } from './groups.ts';
import type { Subject } from './subject.ts';
import type { Block, Card, RowOfList, View } from './view.ts';

/** A page of the editor: a group's, or one of a row of a list in it. */
export interface PlaceOfPage {
  readonly group: Group;
  readonly row: { readonly list: string; readonly key: string } | null;
}

/** What stands on a page. */
export interface PageView {
  readonly heading: string;
  readonly help: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly cards: readonly Card[];
  /** The row that the page is about; `null` on the page of a group. */
  readonly row: RowOfList | null;
}

/** The cards of a page; `null` for a row that is not in the draft. */
export function describePage({ group, row }: PlaceOfPage, subject: Subject): PageView | null {
  if (row !== null) return describeRow(group, row, subject);
  return {
    heading: group.label,
    help: group.help,
    back: { href: '/app/policy', label: 'Policy' },
    cards: group.holds.flatMap((path, index) => cardsAt(path, group, subject, index)),
    row: null,
  };
}

function describeRow(
  group: Group,
  { list, key }: { readonly list: string; readonly key: string },
  subject: Subject,
): PageView | null {
  const field = rowsFieldAt(list);
  if (field === null || groupOf(list)?.slug !== group.slug) return null;
  const keys = keysIn(subject.texts, list);
  if (!isThere(subject, list) || !keys.includes(key)) return null;
  const path = `${list}.${key}`;
  const within = list.split('.').length > 2 && /\.\d+\.[^.]+$/.test(list);
  const title = titleOfRow(field, path, subject.texts);
  return {
    heading: title,
    help: field.item.help,
    back: within
      ? { href: rowAddress(group, list), label: 'Back' }
      : { href: `/app/policy/${group.slug}#${list}`, label: group.label },
    cards: [cardOf(path, field.item.label, '', viewsOf(field.item, path, subject))],
    row: {
      ...{ list, key, title, position: keys.indexOf(key) + 1, of: keys.length },
      asks: asksBeforeRemoving(subject.texts, list, key),
    },
  };
}

/** `calendar.transit.3.holidays` is in the row 3 of `calendar.transit`. */
function rowAddress(group: Group, list: string): string {
  const parts = list.split('.').slice(0, -1);
  return `/app/policy/${group.slug}/${parts.slice(0, -1).join('.')}/${parts.at(-1) ?? ''}`;
}

/** Whether the rows around a list are there. */
function isThere({ texts }: Subject, list: string): boolean {
  const parts = list.split('.');
  return parts.every((part, index) => {
    if (!/^\d+$/.test(part)) return true;
    return keysIn(texts, parts.slice(0, index).join('.')).includes(part);
  });
}

/** The list of rows with fields at a path; `null` where there is none. */
export function rowsFieldAt(path: string): RowsField | null {
  const field = placeAt(path)?.field;
  return field?.kind === 'list' && field.item.kind === 'section' ? { ...field, item: field.item } : null;
}

interface Statemented {
  readonly view: View;
  readonly path: string;
}

/** `within` is the part of a section that it is in, for a name of its own: a warehouse and carriers both have holidays. */
function cardsAt(path: string, group: Group, subject: Subject, index: number, within = ''): readonly Card[] {
  const place = placeAt(path);
  if (place === null) return [];
  const { field } = place;
  if (field.kind !== 'section') {
    const view = describeField(field, path, subject);
    const label = within === '' ? field.label : `${within}: ${field.label.toLowerCase()}`;
    const heading = field.kind === 'list' || index === 0 ? label : '';
    return view === null ? [] : [cardOf(path, heading, '', [{ view, path }])];
  }
  const own = Object.entries(field.fields).filter(
    ([name, part]) => groupOf(`${path}.${name}`)?.slug === group.slug && !isCard(part),
  );
  const inner = Object.entries(field.fields).filter(([, part]) => isCard(part));
  const plain = own.filter(([, part]) => !isRows(part));
  const tables = own.filter(([, part]) => isRows(part));
  const settings = cardOf(
    path,
    field.label,
    field.help,
    viewsOf({ ...field, fields: Object.fromEntries(plain) }, path, subject),
  );
  return [
    ...tables.flatMap(([name]) => cardsAt(`${path}.${name}`, group, subject, 1, within)),
    ...(settings.blocks.length === 0 ? [] : [settings]),
    ...inner.flatMap(([name, part]) =>
      cardsAt(`${path}.${name}`, group, subject, 1, part.kind === 'section' ? part.label : ''),
    ),
  ];
}

const isRows = (field: Field): boolean => field.kind === 'list' && field.item.kind === 'section';

/** A section with lists in it has a card of its own. */
const isCard = (field: Field): boolean =>
  field.kind === 'section' && Object.values(field.fields).some(({ kind }) => kind === 'list');

const viewsOf = (section: Field<'section'>, path: string, subject: Subject): readonly Statemented[] =>
  Object.entries(section.fields).flatMap(([name, field]) => {
    const at = `${path}.${name}`;
    const view = describeField(field, at, subject);
    if (view === null) return [];
    const settings = [{ view, path: at }];
    return at === 'protection.name'
      ? [...settings, { view: describeConfirmation(subject), path: at }]
      : settings;
  });

const statementsAt = (path: string): PlaceInPolicy['statements'] => placeAt(path)?.statements ?? [];

/** Neighbours that serve a statement together stand beside its sentence together. */
function cardOf(name: string, heading: string, help: string, views: readonly Statemented[]): Card {
  const blocks: Block[] = [];
  for (const { view, path } of views) {
    const served = statementsAt(path);
    const last = blocks.at(-1);
    if (last !== undefined && last.statements.some((id) => served.includes(id))) {
      const all = statementIds.filter((id) => last.statements.includes(id) || served.includes(id));
      blocks[blocks.length - 1] = { views: [...last.views, view], statements: all };
    } else blocks.push({ views: [view], statements: served });
  }
  return { name, heading, help, blocks };
}

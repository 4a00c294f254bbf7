import type { FormTexts } from '@doorstep/policy';

import type { Merchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { dateIn } from '../date-in-zone.ts';
import { keepUnsaved, saveTexts } from '../draft/draft.server.ts';
import { withChanges } from '../draft/draft.ts';
import type { Draft, TextChanges, Utterance } from '../draft/draft.ts';
import { openDraft } from '../draft/open-draft.server.ts';
import { decodeUndo, takeBack, undoOf } from '../draft/undo.ts';
import { decideFinding, readKept } from '../findings/kept.server.ts';
import { settleFinding } from '../findings/settle.ts';
import { answerTo, problemsAt } from './answer.ts';
import type { Answer } from './answer.ts';
import { describePage } from './describe-page.ts';
import type { PageView, PlaceOfPage } from './describe-page.ts';
import { groupNamed, groupOf } from './groups.ts';
import { withConfirmation } from './confirm-names.ts';
import { changeList } from './list-change.ts';
import { typedAnew, typedIn, withPlainAmounts } from './read-typed.ts';
import { whatFollows } from './settle.ts';
import { subjectOf } from './subject.ts';
import { utteranceField } from './utterance-field.ts';
import type { Control, View } from './view.ts';
import { controlsOfCards } from './view.ts';

/** A page of the editor as one merchant has it before them. */
interface OpenPage {
  readonly merchant: Merchant;
  readonly draft: Draft;
  readonly place: PlaceOfPage;
  readonly page: PageView;
  readonly controls: readonly Control[];
  /** Findings that the merchant keeps as they are. */
  readonly kept: ReadonlySet<string>;
}

/** What names a page in an address. */
export interface PageParams {
  readonly group?: string;
  readonly list?: string;
  readonly row?: string;
}

const notFound = () => new Response('There is no such page.', { status: 404, statusText: 'Not Found' });

/** Opens a page; throws 404 for a group or a row that is not there. */
export async function openPage(request: Request, { group, list, row }: PageParams): Promise<OpenPage> {
  const found = groupNamed(group);
  if (found === null || found.holds.length === 0) throw notFound();
  const { merchant, draft } = await openDraft(request);
  const place = { group: found, row: list && row ? { list, key: row } : null };
  const page = describePage(place, subjectOf(draft));
  if (page === null) throw notFound();
  const kept = await readKept(database, merchant.shop);
  return { merchant, draft, place, page, controls: controlsOfCards(page.cards), kept };
}

/** What a page shows when it is opened. */
export async function loadPage(request: Request, params: PageParams) {
  const opened = await openPage(request, params);
  const { page, draft, place } = opened;
  const answer = answerOn(opened, { ...draft.texts, ...draft.unsaved });
  // Nothing is wrong with a row before its merchant had a chance to say something.
  const isNew = new URL(request.url).searchParams.has('new');
  const cards = page.cards.map((card) => ({
    ...card,
    blocks: card.blocks.map((block) => ({
      ...block,
      views: block.views.map((view) => marked(view, answer.problems)),
    })),
  }));
  return {
    ...page,
    cards,
    answer: isNew ? { ...answer, problems: [] } : answer,
    place: { group: place.group.slug, list: place.row?.list ?? '', row: place.row?.key ?? '' },
  };
}

export type LoadedPage = Awaited<ReturnType<typeof loadPage>>;

/** A table marks the rows in which something is wrong. */
function marked(view: View, problems: Answer['problems']): View {
  if (view.as !== 'rows') return view;
  const isWrong = (key: string) => problems.some(({ name }) => name.startsWith(`${view.name}.${key}.`));
  return { ...view, rows: view.rows.map((row) => ({ ...row, isWrong: isWrong(row.key) })) };
}

/** What the engine says to texts, as far as a page shows it. */
function answerOn({ draft, page, place, controls, kept }: OpenPage, texts: FormTexts): Answer {
  const statements = page.cards.flatMap(({ blocks }) => blocks.flatMap((block) => block.statements));
  const today = dateIn(draft.opened.merchant.timeZone, new Date());
  const { problems, findings, sentences } = answerTo(draft, texts, statements, { today, kept });
  const isOfPage = (path: string) =>
    place.row === null
      ? groupOf(path)?.slug === place.group.slug
      : path === `${place.row.list}.${place.row.key}` ||
        path.startsWith(`${place.row.list}.${place.row.key}.`);
  return {
    problems: problemsAt(problems, controls, isOfPage),
    findings: findings.filter(({ path }) => isOfPage(path)),
    sentences,
  };
}

/** Keeps what is typed on a page without saving it, and says what the engine says to it. */
export async function answerToTyping(opened: OpenPage, form: FormData): Promise<Answer> {
  const { draft, controls } = opened;
  const typed = await keepTyped(opened, form);
  return answerOn(opened, { ...draft.texts, ...draft.unsaved, ...cleared(controls, draft), ...typed });
}

/** What was typed on this page before counts no more: the page has just said what is typed now. */
const cleared = (controls: readonly Control[], { texts, unsaved }: Draft): FormTexts =>
  Object.fromEntries(
    controls.flatMap(({ name }) => (unsaved[name] === undefined ? [] : [[name, texts[name] ?? '']])),
  );

/** What is typed on a page and differs from what is saved. */
const typedOn = (form: FormData, controls: readonly Control[], { texts }: Draft): FormTexts =>
  typedAnew(withConfirmation(typedIn(form, controls), texts), texts);

async function keepTyped(opened: OpenPage, form: FormData): Promise<FormTexts> {
  const { merchant, draft, controls } = opened;
  // Whoever left the page, and was asked, let go of what was typed on it.
  const typed = field(form, 'intent') === 'leave' ? {} : typedOn(form, controls, draft);
  const names = controls.map(({ name }) => name);
  const { shop, user } = merchant;
  const said = utteranceIn(form, opened);
  // Even what says that nothing is typed any more has to be known to whatever was said before and arrives later.
  const isKept =
    said !== null || Object.keys(typed).length > 0 || names.some((name) => draft.unsaved[name] !== undefined);
  if (isKept) await keepUnsaved(database, { shop, user }, draft, { names, typed }, said);
  return typed;
}

const uttered = /^([\w-]{1,40}) (\d{1,15})$/;

/** The how-manieth time the page speaks; `null` for a page without scripts. */
function utteranceIn(form: FormData, { place: { group, row } }: OpenPage): Utterance | null {
  const [, page, number] = uttered.exec(field(form, utteranceField)) ?? [];
  const place = [group.slug, ...(row === null ? [] : [row.list, row.key])].join('/');
  return page === undefined ? null : { place, page, number: Number(number) };
}

/** What a page's form did. */
export type Done =
  /** `wrong` is the first control at which something is wrong. */
  | { readonly did: 'save'; readonly at: number; readonly wrong: string | null }
  | {
      readonly did: 'list';
      readonly at: number;
      readonly message: string;
      readonly goTo: string | null;
      readonly undo: string;
    }
  | { readonly did: 'undo'; readonly at: number }
  | { readonly did: 'nothing'; readonly at: number };

const field = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** Does what a page's form asks for: save the draft, change a list at once, or take such a change back. */
export async function actOnPage(request: Request, params: PageParams): Promise<Done> {
  const form = await request.clone().formData();
  const opened = await openPage(request, params);
  const at = Date.now();
  const intent = field(form, 'intent');
  if (intent === 'list') return { at, ...(await changeRows(opened, form)) };
  if (intent === 'undo') {
    const undo = decodeUndo(field(form, 'undo'));
    if (undo === null) return { did: 'nothing', at };
    await save(opened, takeBack(opened.draft.texts, undo), []);
    return { did: 'undo', at };
  }
  if (intent === 'keep' || intent === 'reopen') {
    await keepTyped(opened, form);
    await decideFinding(database, opened.merchant, {
      finding: field(form, 'finding'),
      keep: intent === 'keep',
    });
    return { did: 'nothing', at };
  }
  if (intent === 'way-out') return { at, ...(await takeWayOut(opened, form)) };
  const { draft, controls } = opened;
  const currencyOf = (name: string) => draft.texts[`${name}.currency`] ?? draft.opened.merchant.shopCurrency;
  const typed = withPlainAmounts(typedOn(form, controls, draft), controls, currencyOf);
  const changes = { ...typed, ...whatFollows(typed, draft.texts) };
  await save(
    opened,
    changes,
    controls.map(({ name }) => name),
    utteranceIn(form, opened),
  );
  const { problems } = answerOn(opened, withChanges(draft.texts, changes));
  return { did: 'save', at, wrong: problems[0]?.name ?? null };
}

async function changeRows(opened: OpenPage, form: FormData) {
  await keepTyped(opened, form);
  const { texts } = opened.draft;
  const [does, list, key, chosen] = [
    field(form, 'does'),
    field(form, 'list'),
    field(form, 'key'),
    field(form, 'chosen'),
  ];
  const change = changeList(texts, { does, list, key, chosen });
  if (change === null) return { did: 'nothing' } as const;
  await save(opened, change.changes, []);
  const { message } = change;
  const { row } = opened.place;
  const isOwn = does === 'remove' && row?.list === list && row.key === key;
  const goTo = isOwn ? opened.page.back.href : change.goTo;
  return { did: 'list', message, goTo, undo: undoFor(texts, change.changes) } as const;
}

/** Settles a finding at once by one of its ways out, in the draft as it is saved. */
async function takeWayOut(opened: OpenPage, form: FormData) {
  await keepTyped(opened, form);
  const { draft } = opened;
  const asked = { finding: field(form, 'finding'), way: Number(field(form, 'way')) };
  const settled = settleFinding(draft, asked, new Date());
  if (settled === null) return { did: 'nothing' } as const;
  const { label, changes } = settled;
  await save(opened, changes, []);
  return { did: 'list', message: label, goTo: null, undo: undoFor(draft.texts, changes) } as const;
}

const undoFor = (texts: FormTexts, changes: TextChanges): string => JSON.stringify(undoOf(texts, changes));

async function save(
  { merchant: { shop, user }, draft }: OpenPage,
  changes: Parameters<typeof saveTexts>[3],
  names: readonly string[],
  said: Utterance | null = null,
): Promise<void> {
  await saveTexts(database, { shop, user }, draft, changes, names, said);
}

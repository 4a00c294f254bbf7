import type { StatementId } from '@doorstep/policy';

// What a page shows, as plain data: the server says it, and the browser needs nothing of the engine.

interface Labelled {
  /** The name in the form: the path of the policy, with the keys of rows. */
  readonly name: string;
  readonly label: string;
  /** What it does, its bounds and its default, in sentences. */
  readonly details: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Shown only while the control with this name says one of these. */
export interface Condition {
  readonly name: string;
  readonly is?: readonly string[];
  readonly not?: string;
}

/** Something with one value. `value` is what is saved, `typed` what is typed and not saved. */
interface OneValue extends Labelled {
  readonly value: string;
  readonly typed?: string;
  readonly onlyWhen?: Condition;
  /** The switch that opens it: while that is off, nothing of it counts. */
  readonly openedBy?: string;
}

export interface TextControl extends OneValue {
  readonly as: 'text';
  readonly long?: boolean;
  readonly suffix?: string;
  readonly placeholder?: string;
  readonly most?: number;
  /** How the text reads in the other languages, for one that has them: `6 of 7 languages`. */
  readonly languages?: string;
  readonly isAmount?: boolean;
}

export interface DateControl extends OneValue {
  readonly as: 'date';
}

export interface SelectControl extends OneValue {
  readonly as: 'select';
  readonly options: readonly Option[];
}

/** `on` or `off`. */
export interface SwitchControl extends OneValue {
  readonly as: 'switch';
}

/** Words of a list, each switched on or off; the values are separated by blanks. */
export interface WordsControl extends OneValue {
  readonly as: 'words';
  readonly options: readonly Option[];
}

export type Control = TextControl | DateControl | SelectControl | SwitchControl | WordsControl;

/** Controls that say one thing together: an amount with its currency, a day by rule, a period, switches of one kind. */
export interface TogetherView extends Labelled {
  readonly as: 'together';
  readonly inside: readonly View[];
  readonly isInline: boolean;
}

/** What may be absent: a switch, and what it opens. */
export interface PartView extends Labelled {
  readonly as: 'part';
  readonly opener: SwitchControl;
  readonly inside: readonly View[];
}

/** A list whose items are single values: each is a control on the page. */
export interface ItemsView extends Labelled {
  readonly as: 'items';
  readonly items: readonly { readonly key: string; readonly view: View }[];
  readonly addLabel: string;
}

export interface RowLine {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly cells: readonly string[];
  /** What is asked before it is removed; nothing where removing takes nothing else along. */
  readonly asks: readonly string[];
  readonly isWrong: boolean;
}

/** A row that may be moved in its list, or taken out of it, and what happens then. */
export interface RowOfList {
  readonly list: string;
  readonly key: string;
  readonly title: string;
  /** Where it stands in its list, counted from 1, and how many rows that has. */
  readonly position: number;
  readonly of: number;
  /** What is asked first; nothing where removing takes nothing else along. */
  readonly asks: readonly string[];
}

/** A list whose items have fields: a table, each row with a page of its own. */
export interface RowsView extends Labelled {
  readonly as: 'rows';
  readonly columns: readonly string[];
  readonly rows: readonly RowLine[];
  readonly addLabel: string;
  /** What has to be chosen to add one. */
  readonly choose?: { readonly label: string; readonly options: readonly Option[]; readonly chosen: string };
}

export type View = Control | TogetherView | PartView | ItemsView | RowsView;

/** Settings beside the sentences that they decide. */
export interface Block {
  readonly views: readonly View[];
  readonly statements: readonly StatementId[];
}

export interface Card {
  readonly name: string;
  readonly heading: string;
  readonly help: string;
  readonly blocks: readonly Block[];
}

/** The controls of views, without what a list's rows have on their own pages. */
export function controlsOf(views: readonly View[]): readonly Control[] {
  return views.flatMap((view): readonly Control[] => {
    switch (view.as) {
      case 'together':
        return controlsOf(view.inside);
      case 'part':
        return [
          view.opener,
          ...controlsOf(view.inside).map((control) => ({ ...control, openedBy: view.opener.name })),
        ];
      case 'items':
        return controlsOf(view.items.map((item) => item.view));
      case 'rows':
        return [];
      default:
        return [view];
    }
  });
}

export const controlsOfCards = (cards: readonly Card[]): readonly Control[] =>
  controlsOf(cards.flatMap(({ blocks }) => blocks.flatMap(({ views }) => views)));

/** One of the values of a choice. */
export interface ShownOption {
  readonly value: string;
  readonly label: string;
  /** It is shown, and cannot be chosen. */
  readonly isOut?: boolean;
}

/** A field of a form, for whoever draws it: nothing about requests has to be known there. */
export type ShownField =
  | {
      readonly type: 'pieces';
      readonly name: string;
      readonly label: string;
      /** What is asked about it: how many, of how many. */
      readonly ask: string;
      readonly most: number;
      /** How many are meant before anybody has said it. */
      readonly preset: number;
      readonly image: string | null;
      readonly notes: readonly string[];
    }
  | {
      readonly type: 'choice';
      readonly name: string;
      readonly label: string;
      readonly options: readonly ShownOption[];
      /** What is chosen as long as nobody has chosen; empty for nothing. */
      readonly preset: string;
      /** The field of how many pieces of a line: as long as that says none, this is not asked. */
      readonly of?: string;
    }
  | {
      readonly type: 'check';
      readonly name: string;
      readonly label: string;
      readonly notes: readonly string[];
    }
  | {
      readonly type: 'text';
      readonly name: string;
      readonly label: string;
      readonly notes: readonly string[];
      readonly longest: number;
      readonly isOptional: boolean;
    }
  | {
      readonly type: 'photos';
      readonly name: string;
      readonly label: string;
      readonly notes: readonly string[];
      /** Media types, with commas between them. */
      readonly accept: string;
      /** How many at most, and bytes of each at most; with what is said of more, `{name}` standing for a file's. */
      readonly most: number;
      readonly largest: number;
      readonly problems: { readonly many: string; readonly large: string };
    };

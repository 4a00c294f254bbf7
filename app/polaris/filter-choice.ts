/** A filter of a list as a choice of a form: nothing chosen narrows nothing. */
export interface FilterChoice<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  /** What stands where nothing is chosen. */
  readonly all: string;
  readonly options: readonly FilterOption[];
}

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** Something that a list is narrowed down by now, in words. */
export interface AppliedFilter {
  readonly name: string;
  readonly label: string;
}

/** One thing at Shopify as it is now and as it will be, in words; the same words where nothing changes. */
export interface PlanLine {
  readonly what: string;
  /** `null`: there is none. */
  readonly before: string | null;
  /** `null`: it is removed. */
  readonly after: string | null;
}

/** Whether a line is more than a look. */
export const isChange = ({ before, after }: PlanLine): boolean => before !== after;

/** A query over everything there is, which the shop answers in the background with a file. */
export interface BulkOperation {
  readonly id: string;
  readonly query: string;
  /** Whether what belongs to an object stands right behind it in the file. */
  readonly groupObjects: boolean;
  readonly status: 'CREATED' | 'RUNNING' | 'CANCELING' | 'COMPLETED' | 'FAILED' | 'CANCELED';
  readonly errorCode: 'ACCESS_DENIED' | 'INTERNAL_SERVER_ERROR' | null;
  readonly createdAt: string;
  readonly completedAt: string | null;
  /** The file: one JSON object a line. */
  readonly lines: readonly string[];
  readonly rootObjects: number;
}

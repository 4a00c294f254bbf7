export interface DeliveryAttempt {
  readonly at: string;
  /** The HTTP status, or why there was none. */
  readonly outcome:
    | { readonly kind: 'answered'; readonly status: number }
    | { readonly kind: 'failed'; readonly why: string };
}

/** One event on its way to one subscription of the app. */
export interface WebhookDelivery {
  readonly webhookId: string;
  readonly eventId: string;
  readonly topic: string;
  readonly uri: string;
  /** The thing it is about, so that its page can show it. */
  readonly resourceId: string;
  readonly body: string;
  readonly triggeredAt: string;
  readonly state: 'pending' | 'delivered' | 'given-up';
  readonly attempts: readonly DeliveryAttempt[];
}

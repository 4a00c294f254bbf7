/** A token that somebody got by a click on the widget. */
export interface CaptchaToken {
  readonly siteKey: string;
  /** The host of the page with the widget. */
  readonly hostname: string;
  /** ISO in UTC. */
  readonly issuedAt: string;
  readonly isUsed: boolean;
}

/** What is wrong with a value of the policy, in words for the merchant. */
export interface Problem {
  /** Where, as in the document: `destinations.served.0.flat`. Empty for the whole document. */
  readonly path: string;
  readonly code:
    | 'missing'
    | 'wrong-type'
    | 'not-an-amount'
    | 'too-many-decimals'
    | 'negative'
    | 'too-large'
    | 'too-small'
    | 'too-long'
    | 'empty'
    | 'not-allowed'
    | 'duplicate'
    | 'contradiction'
    | 'left-behind'
    | 'unsupported-version';
  readonly message: string;
}

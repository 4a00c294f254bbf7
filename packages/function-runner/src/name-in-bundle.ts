/** What a target's `export` in the toml (`cart-lines-discounts-generate-run`) is called in the bundle: `cartLinesDiscountsGenerateRun`. */
export function nameInBundle(name: string): string {
  return name.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

/** Something that runs until it is stopped. */
export interface Part {
  /** Resolves with a reason when it has ended, asked or not. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Parts that need each other: they are stopped in the reverse order of their start, and one failing is told once. */
export class Supervisor {
  readonly #parts: Part[] = [];
  readonly #expected = new Set<Part>();
  #fail: (reason: string) => void = () => undefined;
  /** Resolves when a part ends that was not asked to. */
  readonly failed = new Promise<string>((resolve) => (this.#fail = resolve));

  add<P extends Part>(part: P): P {
    this.#parts.push(part);
    void part.ended.then((reason) => {
      if (!this.#expected.has(part)) this.#fail(reason);
    });
    return part;
  }

  /** Stops one part; the others go on. */
  async end(part: Part): Promise<void> {
    this.#expected.add(part);
    await part.stop();
    this.#parts.splice(this.#parts.indexOf(part), 1);
  }

  async stop(): Promise<void> {
    for (const part of this.#parts) this.#expected.add(part);
    for (const part of this.#parts.splice(0).reverse()) await part.stop();
  }
}

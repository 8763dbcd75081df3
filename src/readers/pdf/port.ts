/** What the two halves of the library say to one another. */
interface Message {
  readonly chunk?: { readonly fnArray?: readonly unknown[]; readonly argsArray?: readonly unknown[] };
  readonly action?: string;
}

type Listener = (event: { readonly data: unknown }) => void;

/**
 * The wire between the half of the library that parses and the half that is asked, both on this thread. Its own
 * wire clones everything deeply, letter by letter; here drawing commands and fonts are handed over as they are:
 * who sends them has no more use for them.
 */
export class Port {
  readonly #listeners = new Set<Listener>();

  postMessage(message: Message, transfer?: readonly ArrayBuffer[]): void {
    const data = handedOver(message) ?? structuredClone(message, transfer && { transfer: [...transfer] });
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener({ data });
    });
  }

  addEventListener(_: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  /** Whatever is still under way finds nobody. */
  close(): void {
    this.#listeners.clear();
  }
}

/** The two lists of commands are emptied and filled again by the sender. */
const handedOver = (message: Message): unknown => {
  const { chunk, action } = message;
  if (action === 'commonobj') return message;
  if (!chunk?.fnArray || !chunk.argsArray) return undefined;
  return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
};

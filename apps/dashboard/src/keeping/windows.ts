/** What one window tells the others of this browser. */
export type WindowNews =
  /** Wants to write in a notebook that another window holds. */
  | { readonly kind: 'ask'; readonly doc: string }
  /** Has saved a notebook, thrown one away or brought one back. */
  | { readonly kind: 'saved'; readonly doc: string }
  /** Everything is being forgotten: nothing may be written any more, nor held. */
  | { readonly kind: 'forget' };

/** The other windows of this browser with a Ketnap in them. */
export class Windows {
  readonly #channel = new BroadcastChannel('ketnap');

  tell(news: WindowNews): void {
    this.#channel.postMessage(news);
  }

  /** @returns ends the listening */
  listen(hear: (news: WindowNews) => void): () => void {
    const onMessage = ({ data }: MessageEvent<WindowNews>): void => hear(data);
    this.#channel.addEventListener('message', onMessage);
    return () => this.#channel.removeEventListener('message', onMessage);
  }
}

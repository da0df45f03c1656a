/** How a route is tried: a small body or path about things that are there, sealed or absent. */
import type { Things } from "../things.ts";

interface Example {
  /** It is about a place: what it names looks absent to whoever does not reach 甲村一. Without it, the verb decides alone. */
  readonly placed?: true;
  /** Besides the place it is one office's or one person's own: others in reach may find it absent too. */
  readonly narrow?: true;
  /**
   * What the first one who may is answered: "done" unless said. A failure's code where the things stand in no state for it; what it
   * shows is that rights, place and seal were passed.
   */
  readonly yes?: string;
}

export interface CommandExample extends Example {
  readonly body: (things: Things) => object | Promise<object>;
}

export interface ReadExample extends Example {
  /** Below /api or /api/campaigns/{campaign}. */
  readonly path: (things: Things) => string | Promise<string>;
}

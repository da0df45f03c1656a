/** Every route that a served app has, as it registers them: none can be forgotten. */
import { channel } from "node:diagnostics_channel";
import type { FastifyInstance } from "fastify";

/** Fastify tells of each instance that it makes. */
const MADE = channel("fastify.initialization");

export interface Route {
  readonly method: string;
  readonly url: string;
}

/** Runs `build` and answers with what it made and the routes that were added meanwhile, also afterwards. */
export async function listRoutes<T>(build: () => Promise<T>): Promise<{ made: T; routes: readonly Route[] }> {
  const routes: Route[] = [];
  const follow = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance };
    fastify.addHook("onRoute", ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url });
    });
  };
  MADE.subscribe(follow);
  try {
    return { made: await build(), routes };
  } finally {
    MADE.unsubscribe(follow);
  }
}

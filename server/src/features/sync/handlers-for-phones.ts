import { PHONE_COMMANDS } from "@cunjing/contract";
import type { CommandHandler } from "../../platform/commands/handler.ts";

/** The handlers of the commands that a phone may push, by name. */
export const handlersForPhones = (commands: readonly CommandHandler[]): ReadonlyMap<string, CommandHandler> =>
  new Map(
    commands.filter(({ spec }) => spec.name in PHONE_COMMANDS).map((handler) => [handler.spec.name, handler]),
  );

/**
 * The page's content policy applies only styles that bear its nonce. Ant Design gives it to its own, but helpers below it (scroll lock of
 * dialogs, measuring of scroll bars) make style elements without one: so whatever our scripts make gets it. Markup that somebody smuggles
 * in stays without.
 */
export const nonce = document.querySelector<HTMLMetaElement>("meta[name=csp-nonce]")?.content ?? "";

const create = document.createElement.bind(document) as (
  name: string,
  options?: ElementCreationOptions,
) => HTMLElement;

document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const made = create(name, options);
  if (name.toLowerCase() === "style") made.nonce = nonce;
  return made;
}) as typeof document.createElement;

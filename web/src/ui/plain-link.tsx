import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

interface PlainLinkProps {
  /** Where it leads, written out. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A link to an address that is known as it stands, for tables that have hundreds: the router's own follows every change of the address and may fetch ahead,
 * and each has its share in how long a page is busy when it is opened.
 */
export function PlainLink({ to, className, children }: PlainLinkProps) {
  const { history } = useRouter();
  const open = (event: MouseEvent) => {
    // With a key or another button the browser does what it does with links.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.push(to);
  };
  return (
    <a href={to} className={className} onClick={open}>
      {children}
    </a>
  );
}

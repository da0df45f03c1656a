import { DownOutlined } from "@ant-design/icons";
import { Button, Popover } from "antd";
import { type ReactNode, useRef, useState } from "react";

interface FilterButtonProps {
  readonly label: string;
  readonly isChosen: boolean;
  /** What opens below; it is asked for only then. */
  readonly children: (close: () => void) => ReactNode;
}

/** A frame of its own rather than another type of button, which would be another element: the focus would be lost with the first. */
const CHOSEN = { background: "var(--table)", boxShadow: "inset 0 0 0 1px var(--hairline)" } as const;

const CHOICES = "button:not(:disabled), input:not(:disabled), [tabindex='0']";

/** A filter as a button with its choices below, which take the focus when they open; Esc and a choice give it back (ui/keep-focus.ts). */
export function FilterButton({ label, isChosen, children }: FilterButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLElement>(null);
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      afterOpenChange={(opened) => {
        // What is chosen among may still be read: its place takes the focus then, and Tab goes on into it.
        if (opened) (place.current?.querySelector<HTMLElement>(CHOICES) ?? place.current)?.focus();
      }}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      arrow={false}
      content={
        <section
          ref={place}
          tabIndex={-1}
          aria-label={label}
          style={{ maxHeight: "60vh", overflow: "auto", margin: -4 }}
          onKeyDown={(event) => {
            if (event.key === "Escape") setOpen(false);
          }}
        >
          {isOpen ? children(() => setOpen(false)) : null}
        </section>
      }
    >
      <Button
        type="text"
        {...(isChosen ? { style: CHOSEN } : {})}
        icon={<DownOutlined aria-hidden />}
        iconPlacement="end"
        aria-expanded={isOpen}
      >
        {label}
      </Button>
    </Popover>
  );
}

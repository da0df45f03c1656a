import { Button, Dropdown, type MenuProps } from "antd";
import { type ReactNode, useState } from "react";

interface OpenedMenuProps {
  readonly menu: MenuProps;
  readonly children: ReactNode;
}

/** The button of menu-button.tsx once its menu is there: open at first, and with the focus that the button had. */
export function OpenedMenu({ menu, children }: OpenedMenuProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <Dropdown trigger={["click"]} open={isOpen} onOpenChange={setOpen} menu={menu}>
      <Button type="text" autoFocus aria-haspopup="menu" aria-expanded={isOpen}>
        {children}
      </Button>
    </Dropdown>
  );
}

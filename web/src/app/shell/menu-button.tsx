import { Button, type MenuProps } from "antd";
import { type ComponentType, type ReactNode, useState } from "react";
import { unreachable } from "../../api/failure.ts";
import { useTell } from "../../ui/tell.tsx";

interface MenuButtonProps {
  readonly menu: MenuProps;
  readonly children: ReactNode;
}

/** Menus are heavy, and their buttons stand on every page: the first one is fetched when somebody comes near it. */
const fetchMenu = () => import("./opened-menu.tsx");

/** A button that opens a menu. */
export function MenuButton({ menu, children }: MenuButtonProps) {
  const tell = useTell();
  const [Opened, setOpened] = useState<ComponentType<MenuButtonProps>>();
  if (Opened !== undefined) return <Opened menu={menu}>{children}</Opened>;
  const comeNear = () => void fetchMenu().catch(() => undefined);
  const open = () =>
    fetchMenu().then(
      ({ OpenedMenu }) => setOpened(() => OpenedMenu),
      () => tell.failed(unreachable()),
    );
  return (
    <Button
      type="text"
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={comeNear}
      onFocus={comeNear}
      onClick={() => void open()}
    >
      {children}
    </Button>
  );
}

import "./api/random-id.ts";
import "./ui/tokens.css";
import "./ui/base.css";
import { createRoot } from "react-dom/client";
import { Console } from "./app/console.tsx";
import { renewAfterUpdate } from "./app/renew-after-update.ts";
import { keepFocus } from "./ui/keep-focus.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
keepFocus();
renewAfterUpdate();
createRoot(root).render(<Console />);

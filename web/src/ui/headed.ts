import { createContext } from "react";

/** Whether a page's heading stands above: what takes a whole page's place is headed by its own words. */
export const HeadedContext = createContext(false);

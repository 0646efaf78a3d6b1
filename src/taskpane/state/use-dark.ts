import { useEffect, useState } from "react";
import type { ThemeChoice } from "./preferences";

const QUERY = "(prefers-color-scheme: dark)";

/** Whether to show the dark theme: as chosen, else as Office says, else as the system says. */
export function useDark(choice: ThemeChoice, officeIsDark: boolean | undefined): boolean {
  const [systemIsDark, setSystemIsDark] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const query = matchMedia(QUERY);
    const follow = (event: MediaQueryListEvent): void => {
      setSystemIsDark(event.matches);
    };
    query.addEventListener("change", follow);
    return () => {
      query.removeEventListener("change", follow);
    };
  }, []);
  if (choice !== "auto") return choice === "dark";
  return officeIsDark ?? systemIsDark;
}

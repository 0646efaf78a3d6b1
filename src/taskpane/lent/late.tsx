import { useEffect, useState, type ReactNode } from "react";
import { PROGRESS_DELAY } from "../../model/limits";

/** What shows only of work that takes long enough to be noticed. */
export function Late({ children }: { children: ReactNode }): ReactNode {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsDue(true);
    }, PROGRESS_DELAY);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isDue && children;
}

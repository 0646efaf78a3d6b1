import { tokens } from "@fluentui/react-components";

/** The outline of our own controls under the keyboard; the system's colour in high contrast. */
export const focusRing = {
  "&:focus-visible": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
} as const;

import { ACROSS_KINDS } from "./across";
import { AGENDA_KINDS } from "./agenda";
import { FIGURE_KINDS } from "./figures";
import { FORM_KINDS } from "./form";
import { HEADING_KINDS } from "./headings";
import { INDICATOR_KINDS } from "./indicators";
import type { Kind } from "./kind";
import { PROSE_KINDS } from "./prose";
import { ROW_KINDS } from "./rows";

/** Every kind of fault that is planted. */
export const KINDS: readonly Kind[] = [
  ...FIGURE_KINDS,
  ...FORM_KINDS,
  ...HEADING_KINDS,
  ...ROW_KINDS,
  ...INDICATOR_KINDS,
  ...PROSE_KINDS,
  ...ACROSS_KINDS,
  ...AGENDA_KINDS,
];

import type { CellStyle } from "../model/workbook-plan";
import type { Role } from "../tables/spec";

const INPUT_FILL = "FFF8E1";
const DERIVED_FILL = "EAF1F8";
const NOT_APPLICABLE_FILL = "E7E6E6";
const HEADER_FILL = "1F3864";
const SECTION_FILL = "D9E2F3";
const RULE_COLOUR = "A6A6A6";

/** In points. */
export const TITLE_SIZE = 14;

const TITLE: CellStyle = { isBold: true, size: TITLE_SIZE, colour: HEADER_FILL };
const FIGURE: CellStyle = { horizontal: "right", vertical: "top" };
const PROSE: CellStyle = { horizontal: "left", vertical: "top", wraps: true };
const LABEL: CellStyle = { vertical: "top", wraps: true };

/** What becomes of a cell: filled in, computed, printed as derived, or nothing at all. */
export type CellKind = "input" | "derived" | "notApplicable";

const KINDS: Readonly<Record<CellKind, CellStyle>> = {
  input: { fill: INPUT_FILL, isUnlocked: true },
  derived: { fill: DERIVED_FILL },
  notApplicable: { fill: NOT_APPLICABLE_FILL, horizontal: "center" },
};

const ROLES: Readonly<Record<Role, CellStyle>> = {
  item: { rules: ["bottom", "left", "right"], ruleColour: "D9D9D9" },
  note: { rules: ["bottom", "left", "right"], ruleColour: "D9D9D9", isItalic: true },
  subtotal: { isBold: true, rules: ["top", "bottom"], ruleColour: RULE_COLOUR },
  total: { isBold: true, rules: ["top", "bottom"], ruleColour: "404040" },
  section: { isBold: true, fill: SECTION_FILL },
};

/** Looks of figures, texts and labels by role: `figure-input-item`, `label-total`. */
function looks(): Record<string, CellStyle> {
  const found: Record<string, CellStyle> = {};
  for (const [role, ofRole] of Object.entries(ROLES)) {
    found[`label-${role}`] = { ...LABEL, ...ofRole };
    found[`label-input-${role}`] = { ...LABEL, ...ofRole, ...KINDS.input };
    for (const [kind, ofKind] of Object.entries(KINDS)) {
      found[`figure-${kind}-${role}`] = { ...FIGURE, ...ofRole, ...ofKind };
      found[`text-${kind}-${role}`] = { ...PROSE, ...ofRole, ...ofKind };
    }
  }
  return found;
}

/** Every look that generated sheets use, by name. */
export const STYLES: Readonly<Record<string, CellStyle>> = {
  ...looks(),
  title: TITLE,
  titleInLines: { ...TITLE, wraps: true, vertical: "top" },
  unit: { isItalic: true, colour: "404040" },
  key: { size: 8, colour: "767676" },
  note: { ...PROSE, colour: "404040" },
  header: {
    isBold: true,
    colour: "FFFFFF",
    fill: HEADER_FILL,
    wraps: true,
    horizontal: "center",
    vertical: "middle",
    rules: ["left", "right"],
    ruleColour: "FFFFFF",
  },
  headerLabel: {
    isBold: true,
    colour: "FFFFFF",
    fill: HEADER_FILL,
    wraps: true,
    vertical: "middle",
  },
  text: PROSE,
  strong: { ...PROSE, isBold: true },
  state: { horizontal: "center", vertical: "top", isBold: true },
  figure: FIGURE,
  link: { colour: "0563C1", vertical: "top" },
  overall: { isBold: true, size: 12 },
  "sample-input": {
    ...KINDS.input,
    rules: ["top", "bottom", "left", "right"],
    ruleColour: RULE_COLOUR,
  },
  "sample-derived": {
    ...KINDS.derived,
    rules: ["top", "bottom", "left", "right"],
    ruleColour: RULE_COLOUR,
  },
  "sample-notApplicable": {
    ...KINDS.notApplicable,
    rules: ["top", "bottom", "left", "right"],
    ruleColour: RULE_COLOUR,
  },
  "sample-doubtful": {
    fill: "FFEB9C",
    colour: "9C5700",
    rules: ["top", "bottom", "left", "right"],
    ruleColour: RULE_COLOUR,
  },
  "sample-disagrees": {
    fill: "FFC7CE",
    colour: "9C0006",
    rules: ["top", "bottom", "left", "right"],
    ruleColour: RULE_COLOUR,
  },
};

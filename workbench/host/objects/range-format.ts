/** Excel.RangeFormat with its font and fill: what a pane sets; of it only the fill is read back. */
import type { Cell, CellStyle, Place } from "../../grid/port";
import { invalidArgument } from "../errors";
import { DONE, hostObject } from "./kind";
import type { Kind, Scalar } from "./kind";
import { writable } from "./sheets";

function styleOf(read: (value: unknown) => CellStyle): Scalar<Place> {
  return {
    set: (place, value, services) => {
      services.grid.setStyle(writable(place, services.grid), read(value));
    },
  };
}

export function colour(value: unknown): string {
  if (typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value)) return value;
  throw invalidArgument(`"${String(value)}" is not a colour of the form #RRGGBB.`);
}

const FONT: Kind<Place> = {
  name: "RangeFont",
  scalars: {
    Bold: styleOf((value) => ({ bold: value === true })),
    Italic: styleOf((value) => ({ italic: value === true })),
    Color: styleOf((value) => ({ fontColor: colour(value) })),
  },
};

const FILL: Kind<Place> = {
  name: "RangeFill",
  scalars: {
    Color: {
      ...styleOf((value) => ({ fill: colour(value) })),
      // Excel tells white for a cell without a fill
      get: (place, { grid }) => common(grid.read(place), (cell) => cell.fill ?? "#FFFFFF"),
    },
    Pattern: {
      get: (place, { grid }) =>
        common(grid.read(place), (cell) => (cell.fill === null ? "None" : "Solid")),
    },
  },
  methods: {
    Clear: (place, _args, services) => {
      services.grid.setStyle(writable(place, services.grid), { fill: null });
      return DONE;
    },
  },
};

/** What all cells of a range have in common; null where they differ. */
function common(rows: readonly (readonly Cell[])[], look: (cell: Cell) => string): string | null {
  const looks = new Set(rows.flat().map(look));
  const [only = null] = looks;
  return looks.size === 1 ? only : null;
}

/** Excel counts column widths in points, the grid in pixels of 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;

export const RANGE_FORMAT: Kind<Place> = {
  name: "RangeFormat",
  scalars: {
    WrapText: styleOf((value) => ({ wrapText: value === true })),
    ColumnWidth: {
      set: (place, value, services) => {
        if (typeof value !== "number" || value < 0) throw invalidArgument("A width is a number.");
        services.grid.setColumnWidth(writable(place, services.grid), value * PIXELS_PER_POINT);
      },
    },
  },
  objects: {
    Font: (place) => hostObject(FONT, place),
    Fill: (place) => hostObject(FILL, place),
  },
};

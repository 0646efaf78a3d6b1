import { quoted } from "../model/text";
import { announcedLists } from "./announced-lists";
import { partsInNotes } from "./parts-in-notes";
import { proseCells } from "./prose-cells";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Found, Rule } from "./rule";

/** A list has as many items as it announces. */
export const itemCountDiffers: Rule = {
  id: "item-count-differs",
  category: "prose",
  messages: { differs: "warning" },
  good: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 3: "4 new members (Chile, Ecuador, Indonesia and Viet Nam)" }),
    ),
  },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 3: "3 new members (Chile, Ecuador, Indonesia, Malawi, Viet Nam)" }),
    ),
  },
  check: (context) => {
    const cells = proseCells(context);
    const lists = [
      ...cells.flatMap((cell) => announcedLists(cell.text).map((list) => ({ ...cell, list }))),
      ...partsInNotes(cells).map(({ cell, list }) => ({ ...cell, list })),
    ];
    return {
      looked: lists.length,
      found: lists
        .filter(({ list }) => !list.isRight)
        .map(({ at, table, list }): Found => ({
          message: "differs",
          at,
          ...(table === undefined ? {} : { table }),
          values: { list: quoted(list.text) },
          expected: String(list.items),
          found: list.announced,
        })),
    };
  },
};

import type { Framework } from "../../../src/framework/framework";
import { bienniumChoices } from "../../../src/taskpane/templates/biennia";
import { framework as shipped } from "../../framework/shipped";

const of = (biennium: string): Framework => ({ ...shipped, biennium });
const offered = (...known: string[]) =>
  bienniumChoices(known.map(of)).map(
    ({ biennium, framework }) => `${biennium} from ${framework.biennium}`,
  );

test("later biennia are made from the last known framework", () => {
  expect(offered("2024/25")).toEqual([
    "2024/25 from 2024/25",
    "2026/27 from 2024/25",
    "2028/29 from 2024/25",
    "2030/31 from 2024/25",
    "2032/33 from 2024/25",
  ]);
});

test("an imported framework takes the place, and what follows is made from it", () => {
  expect(offered("2024/25", "2028/29").slice(0, 4)).toEqual([
    "2024/25 from 2024/25",
    "2026/27 from 2024/25",
    "2028/29 from 2028/29",
    "2030/31 from 2028/29",
  ]);
});

test("without a framework there is none", () => {
  expect(offered()).toEqual([]);
});

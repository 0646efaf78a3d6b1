/** Takes the README's picture anew, to artefacts/: copy it to docs/pictures/ when it has changed. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { startHarness, type Harness } from "./harness";
import { drivePane } from "./pane-driver";

const ROOT = path.resolve(__dirname, "..", "..");

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
});

afterAll(async () => {
  await harness.stop();
});

test("the workbench with the helper at work", async () => {
  const workbench = await harness.open({ width: 1440, height: 820 });
  await workbench.ready();
  const pane = drivePane(workbench);
  await pane.open("UTILISATION");
  await pane.select("D5:D12");
  await pane.takeSelection("expenditure");
  await pane.select("C5:C12");
  await pane.takeSelection("budget");
  await pane.select("F5");
  expect(await pane.formula()).toBe("=WIPO.UTILISATION(D5:D12,C5:C12)");
  expect(await pane.value()).toContain("45");
  expect(workbench.errors).toEqual([]);
  await workbench.screenshot("workbench");
  await workbench.close();
});

test("every picture that the README shows is there", () => {
  const pictures = [
    ...readFileSync(path.join(ROOT, "README.md"), "utf8").matchAll(/\]\((\S+\.png)\)/g),
  ];
  expect(pictures.length).toBeGreaterThan(0);
  for (const [, picture] of pictures) expect(existsSync(path.join(ROOT, picture!))).toBe(true);
});

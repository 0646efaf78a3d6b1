/** Takes the README's picture anew, to artefacts/: copy it to docs/pictures/ when it has changed. */
import { startHarness, type Harness } from "./harness";
import { drivePane } from "./pane-driver";

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

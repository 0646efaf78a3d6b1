import { changed, findings, lineOf, project } from "./broken";
import { checkManifest } from "../../scripts/manifest/check";

const resources = "OfficeApp/VersionOverrides/Resources";
const host = "OfficeApp/VersionOverrides/Hosts/Host";

describe("references", () => {
  test("one that leads nowhere", () => {
    expect(findings('resid="Group.Label"', 'resid="Grup.Label"')).toEqual([
      {
        line: lineOf('resid="Group.Label"'),
        path: `${host}/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Label`,
        message: 'resid "Grup.Label" is not defined.',
      },
      {
        line: lineOf('id="Group.Label" D'),
        path: `${resources}/bt:ShortStrings/bt:String`,
        message: 'Resource "Group.Label" is not used.',
      },
    ]);
  });

  test("one that leads to the wrong kind of resource", () => {
    const found = findings('<Label resid="Group.Label"', '<Label resid="PaneButton.Tooltip"');
    expect(found).toContainEqual({
      line: lineOf('<Label resid="Group.Label"'),
      path: `${host}/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Label`,
      message: 'resid "PaneButton.Tooltip" does not stand in <bt:ShortStrings>.',
    });
  });

  test("a resource that nothing uses", () => {
    const icon = '<bt:Image id="Icon.32"';
    const spare = `<bt:Image id="Icon.64" DefaultValue="https://localhost:3000/assets/icon-64.png" />`;
    expect(findings(icon, spare + icon)).toEqual([
      {
        line: lineOf(icon),
        path: `${resources}/bt:Images/bt:Image`,
        message: 'Resource "Icon.64" is not used.',
      },
    ]);
  });
});

describe("ids", () => {
  test("two resources of one id", () => {
    expect(findings('id="Icon.32" D', 'id="Icon.16" D')).toContainEqual({
      line: lineOf('id="Icon.32" D'),
      path: `${resources}/bt:Images/bt:Image`,
      message: 'The id "Icon.16" is used twice.',
    });
  });

  test("a group and a button of one id", () => {
    expect(findings('"WIPO.PaneButton"', '"WIPO.Group"')).toMatchObject([
      { line: lineOf('"WIPO.PaneButton"'), message: 'The id "WIPO.Group" is used twice.' },
    ]);
  });

  test("an id longer than Office takes", () => {
    const long = "Functions.Namespace.ForAllFunctions";
    const xml = changed('<Namespace resid="Functions.Namespace"', `<Namespace resid="${long}"`);
    const found = checkManifest(
      xml.replace('id="Functions.Namespace" D', `id="${long}" D`),
      project,
    ).findings;
    expect(found).toMatchObject([{ message: "The id is longer than 32 characters." }]);
  });
});

describe("the shared runtime", () => {
  test("one that does not live long", () => {
    expect(findings('lifetime="long"', 'lifetime="short"')).toMatchObject([
      { path: `${host}/Runtimes/Runtime`, message: 'lifetime must be "long".' },
    ]);
  });

  test.each([
    ["the button", "<SourceLocation", "Action/SourceLocation"],
    ["the functions", "<SourceLocation", "Page/SourceLocation"],
    ["the ribbon", "<FunctionFile", "DesktopFormFactor/FunctionFile"],
  ])("%s in a page of its own", (_, tag, place) => {
    const parent = place.split("/")[0] ?? "";
    const pattern = new RegExp(`(<${parent}[ >][^]*?${tag}) resid="Page.Url"`);
    const xml = changed("", "").replace(pattern, '$1 resid="Functions.Script.Url"');
    const { findings: found } = checkManifest(xml, project);
    expect(found).toHaveLength(1);
    expect(found[0]?.path.endsWith(place)).toBe(true);
    expect(found[0]?.message).toBe('resid must be the runtime\'s, "Page.Url".');
  });
});

describe("addresses", () => {
  test("plain http", () => {
    const address = "https://localhost:3000/assets/icon-80.png";
    expect(findings(address, address.replace("https", "http"))).toEqual([
      {
        line: lineOf(address),
        path: `${resources}/bt:Images/bt:Image`,
        message: '"http://localhost:3000/assets/icon-80.png" is not https.',
      },
    ]);
  });

  test("plain http in one language", () => {
    const address = "https://localhost:3000/functions/functions-fr.json";
    expect(findings(address, address.replace("https", "http"))).toContainEqual({
      line: lineOf(address),
      path: `${resources}/bt:Urls/bt:Url/bt:Override`,
      message: '"http://localhost:3000/functions/functions-fr.json" is not https.',
    });
  });

  test("another server than the pane's", () => {
    expect(
      findings("https://localhost:3000/support.html", "https://example.org/support.html"),
    ).toMatchObject([
      {
        path: "OfficeApp/SupportUrl",
        message: '"https://example.org/support.html" does not lie below https://localhost:3000/.',
      },
    ]);
  });

  test("a file that is not in the build", () => {
    expect(findings("/support.html", "/help.html")).toEqual([
      {
        line: lineOf("/support.html"),
        path: "OfficeApp/SupportUrl",
        message: '"help.html" is not in the build.',
      },
    ]);
  });

  test("one that is too long for Office", () => {
    expect(findings("/support.html", `/${"s".repeat(2048)}.html`)).toMatchObject([
      { message: "The address is longer than 2048 characters." },
    ]);
  });
});

describe("icons", () => {
  test("a picture of another size", () => {
    expect(findings("/assets/icon-80.png", "/assets/icon-128.png")).toEqual([
      {
        line: lineOf("/assets/icon-80.png"),
        path: `${resources}/bt:Images/bt:Image`,
        message:
          '"https://localhost:3000/assets/icon-128.png" should be 80 × 80, but is 128 × 128.',
      },
    ]);
  });

  test.each([
    ["IconUrl", "icon-32.png", "icon-64.png", "should be 32 × 32, but is 64 × 64."],
    ["HighResolutionIconUrl", "icon-64.png", "icon-80.png", "should be 64 × 64, but is 80 × 80."],
  ])("%s", (element, from, to, message) => {
    expect(findings(from, to)).toMatchObject([
      { path: `OfficeApp/${element}`, message: expect.stringContaining(message) },
    ]);
  });

  test("a file that is no picture", () => {
    const readBuilt = (path: string) =>
      path.endsWith("icon-16.png") ? new TextEncoder().encode("text") : project.readBuilt(path);
    expect(findings("", "", { readBuilt })).toMatchObject([
      { message: expect.stringMatching(/should be 16 × 16, but is no picture\.$/) },
    ]);
  });

  test("a size that is missing", () => {
    expect(findings('<bt:Image size="80" resid="Icon.80" />', "")).toMatchObject([
      { path: expect.stringMatching(/Group\/Icon$/), message: "An icon of size 80 is missing." },
    ]);
  });
});

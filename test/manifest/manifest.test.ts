import { checkManifest } from "../../scripts/manifest/check";
import { reportOn } from "../../scripts/manifest/report";
import { changed, findings, lineOf, manifest, project } from "./broken";

const overrides = "OfficeApp/VersionOverrides";
const host = `${overrides}/Hosts/Host`;

describe("manifest.xml", () => {
  test("passes every check", () => {
    expect(checkManifest(manifest, project)).toEqual({ count: 17, findings: [] });
  });

  test("is reported on with the number of checks", () => {
    expect(reportOn("manifest.xml", manifest, project)).toEqual({
      lines: ["manifest.xml: 17 checks, nothing wrong."],
      isClean: true,
    });
  });
});

describe("the form", () => {
  test("a tag that is not closed, with its line", () => {
    const xml = changed("</Id>", "</Ip>");
    const { findings: found } = checkManifest(xml, project);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ line: lineOf("</Ip>", xml), path: "" });
    expect(found[0]?.message).toMatch(/^Not well-formed: .*'Id'/);
  });

  test("a finding is reported with file, line and place", () => {
    const { lines, isClean } = reportOn("manifest.xml", changed('lifetime="long"', ""), project);
    expect(isClean).toBe(false);
    expect(lines).toEqual([
      `manifest.xml:${lineOf("<Runtime ")}  ${host}/Runtimes/Runtime  lifetime must be "long".`,
      "manifest.xml: 17 checks, 1 wrong.",
    ]);
  });

  test("another root", () => {
    expect(checkManifest("<App/>", project).findings).toContainEqual({
      line: 1,
      path: "App",
      message: "The manifest's root is not <OfficeApp>.",
    });
  });
});

describe("the order of the elements", () => {
  const version = `  <Version>${project.version}.0</Version>\n`;

  test("an element that stands too late", () => {
    const provider = "</ProviderName>\n";
    const xml = changed(version, "").replace(provider, provider + version);
    expect(checkManifest(xml, project).findings).toEqual([
      {
        line: lineOf("<Version>", xml),
        path: "OfficeApp/Version",
        message: "<Version> must stand before <ProviderName>.",
      },
    ]);
  });

  test("an element that is missing", () => {
    expect(findings(version, "")).toEqual([
      {
        line: lineOf("<OfficeApp"),
        path: "OfficeApp",
        message: "<Version> is missing in <OfficeApp>.",
      },
    ]);
  });

  test("an element that stands there twice", () => {
    expect(findings(version, version + version)).toContainEqual({
      line: lineOf(version.trim()) + 1,
      path: "OfficeApp/Version",
      message: "<Version> may stand there only once.",
    });
  });

  test("an element that Office does not know there", () => {
    expect(findings("<FunctionFile", '<Title resid="Group.Label" /><FunctionFile')).toEqual([
      {
        line: lineOf("<FunctionFile"),
        path: `${host}/DesktopFormFactor/Title`,
        message: "<Title> may not stand in <DesktopFormFactor>.",
      },
    ]);
  });

  test.each([
    ["AllFormFactors before Runtimes", /( *<Runtimes>[^]*<\/Runtimes>\n)( *<All[^]*<\/All\w+>\n)/],
    ["Page before Script", /( *<Script>[^]*<\/Script>\n)( *<Page>[^]*<\/Page>\n)/],
    [
      "Icon before Label in the group",
      /( *<Label resid="Group.Label" \/>\n)( *<Icon>[^]*?<\/Icon>\n)/,
    ],
    ["Urls before Images", /( *<bt:Images>[^]*<\/bt:Images>\n)( *<bt:Urls>[^]*<\/bt:Urls>\n)/],
    ["Resources before Hosts", /( {4}<Hosts>[^]*<\/Hosts>\n)( {4}<Resources>[^]*<\/Resources>\n)/],
  ])("%s", (_, pair) => {
    const xml = manifest.replace(pair, "$2$1");
    expect(xml).not.toBe(manifest);
    const { findings: found } = checkManifest(xml, project);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/^<[\w:]+> must stand before <[\w:]+>\.$/);
  });
});

describe("kind and identity", () => {
  test.each([
    ['xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', "OfficeApp"],
    ["appforoffice/1.1", "appforoffice/1.0", "OfficeApp"],
    ["officeappbasictypes/1.0", "officeappbasictypes/1.1", "OfficeApp"],
    ['<Host Name="Workbook"', '<Host Name="Document"', "OfficeApp/Hosts/Host"],
    ['"VersionOverridesV1_0"', '"VersionOverridesV1_1"', overrides],
    ['<Host xsi:type="Workbook"', '<Host xsi:type="Document"', host],
    ['"CustomFunctions"', '"Functions"', `${host}/AllFormFactors/ExtensionPoint`],
    ['"PrimaryCommandSurface"', '"ContextMenu"', `${host}/DesktopFormFactor/ExtensionPoint`],
  ])("%s", (from, to, path) => {
    const found = findings(from, to);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path, message: expect.stringMatching(/ must be "/) });
  });

  test("an id that is no GUID", () => {
    expect(findings("a4b8e4e0-", "")).toMatchObject([
      { line: lineOf("<Id>"), path: "OfficeApp/Id", message: expect.stringMatching(/not a GUID/) },
    ]);
  });

  test("more permission than is needed", () => {
    expect(findings(">ReadWriteDocument<", ">ReadAllDocument<")).toMatchObject([
      { line: lineOf("<Permissions>"), path: "OfficeApp/Permissions" },
    ]);
  });

  test("a version that is not package.json's", () => {
    expect(findings("", "", { version: "91.2.3" })).toEqual([
      {
        line: lineOf("<Version>"),
        path: "OfficeApp/Version",
        message: `"${project.version}.0" is not 91.2.3.0, as package.json says.`,
      },
    ]);
  });

  test("a version below 1, which Office refuses", () => {
    expect(findings(`${project.version}.0`, "0.1.0.0", { version: "0.1.0" })).toMatchObject([
      { path: "OfficeApp/Version", message: expect.stringMatching(/not 1\.0\.0\.0 or higher/) },
    ]);
  });
});

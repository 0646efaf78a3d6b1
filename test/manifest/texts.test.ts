import { findings, lineOf, project } from "./broken";

const strings = "OfficeApp/VersionOverrides/Resources/bt:ShortStrings/bt:String";
const tooltip = "OfficeApp/VersionOverrides/Resources/bt:LongStrings/bt:String";
const metadata = "OfficeApp/VersionOverrides/Resources/bt:Urls/bt:Url";

describe("lengths", () => {
  test("a short text of 125 characters is taken, one of 126 is not", () => {
    expect(findings('Value="OMPI"', `Value="${"O".repeat(125)}"`)).toEqual([]);
    expect(findings('Value="OMPI"', `Value="${"O".repeat(126)}"`)).toEqual([
      {
        line: lineOf('Value="OMPI"'),
        path: `${strings}/bt:Override`,
        message: "The text has 126 characters; Office takes 125.",
      },
    ]);
  });

  test("a long text of 250 characters is taken, one of 251 is not", () => {
    const from = "Opens the pane: find a WIPO function, fill it from your cells, insert it.";
    expect(findings(from, "O".repeat(250))).toEqual([]);
    expect(findings(from, "O".repeat(251))).toMatchObject([
      { path: tooltip, message: "The text has 251 characters; Office takes 250." },
    ]);
  });

  test("the description", () => {
    expect(findings("Worksheet functions and", "W".repeat(250))).toMatchObject([
      { path: "OfficeApp/Description", message: expect.stringMatching(/Office takes 250\.$/) },
    ]);
  });

  test("an empty text", () => {
    expect(findings('Value="ВОИС"', 'Value=" "')).toMatchObject([
      { line: lineOf('Value="ВОИС"'), message: "The text is empty." },
    ]);
  });
});

describe("languages", () => {
  const chineseName = '<Override Locale="zh-CN" Value="WIPO 绩效工具包" />';

  test("a name that lacks one", () => {
    expect(findings(chineseName, "")).toEqual([
      {
        line: lineOf("<DisplayName"),
        path: "OfficeApp/DisplayName",
        message: "There is no text for zh-CN.",
      },
    ]);
  });

  test("a text of the ribbon that lacks one", () => {
    expect(findings('<bt:Override Locale="ru-RU" Value="ВОИС" />', "")).toMatchObject([
      { line: lineOf('id="Group.Label" D'), message: "There is no text for ru-RU." },
    ]);
  });

  test("functions' help that lacks one", () => {
    const arabic =
      '<bt:Override Locale="ar-SA" Value="https://localhost:3000/functions/functions-ar.json" />';
    expect(findings(arabic, "")).toMatchObject([
      { path: metadata, message: "There is no text for ar-SA." },
    ]);
  });

  test("one twice, and one that is not ours", () => {
    const german = '<Override Locale="de-DE" Value="WIPO-Werkzeuge" />';
    expect(findings(chineseName, chineseName + chineseName)).toMatchObject([
      { message: "A text for zh-CN may not stand here." },
    ]);
    expect(findings(chineseName, chineseName + german)).toContainEqual({
      line: lineOf(chineseName),
      path: "OfficeApp/DisplayName/Override",
      message: "A text for de-DE may not stand here.",
    });
  });

  test("a translated namespace", () => {
    const namespace = '<bt:String id="Functions.Namespace" DefaultValue="WIPO" />';
    const translated = `<bt:String id="Functions.Namespace" DefaultValue="WIPO">
      <bt:Override Locale="fr-FR" Value="OMPI" /></bt:String>`;
    expect(findings(namespace, translated)).toMatchObject([
      { path: `${strings}/bt:Override`, message: "A text for fr-FR may not stand here." },
    ]);
  });

  test("a name that is not the pane's", () => {
    expect(findings('Value="WIPO 绩效工具包"', 'Value="WIPO 工具"')).toEqual([
      {
        line: lineOf('Value="WIPO 绩效工具包"'),
        path: "OfficeApp/DisplayName/Override",
        message: '"WIPO 工具" is not the pane\'s title, "WIPO 绩效工具包".',
      },
    ]);
  });

  test("a button's label that is not the pane's title", () => {
    const id = 'id="PaneButton.Label" DefaultValue="';
    expect(findings(`${id}WIPO Performance Toolkit"`, `${id}Open"`)).toMatchObject([
      { path: strings, message: '"Open" is not the pane\'s title, "WIPO Performance Toolkit".' },
    ]);
  });
});

describe("functions", () => {
  test("another namespace", () => {
    const id = 'id="Functions.Namespace" DefaultValue="';
    expect(findings(`${id}WIPO"`, `${id}WPR"`)).toEqual([
      { line: lineOf(id), path: strings, message: 'The namespace "WPR" is not WIPO.' },
    ]);
  });

  test("one language's help under another's name", () => {
    expect(findings("functions-es.json", "functions-fr.json")).toEqual([
      {
        line: lineOf("functions-es.json"),
        path: `${metadata}/bt:Override`,
        message: '"functions/functions-fr.json" is not functions/functions-es.json.',
      },
    ]);
  });

  test("a function that one language's metadata lacks", () => {
    const readBuilt = onlyRussian((functions) => functions.filter(({ id }) => id !== "BALANCE"));
    expect(findings("", "", { readBuilt })).toEqual([
      {
        line: lineOf("functions-ru.json"),
        path: `${metadata}/bt:Override`,
        message: '"functions/functions-ru.json" lacks BALANCE.',
      },
    ]);
  });

  test("a function that is not in the catalogue, and one that stands there twice", () => {
    const readBuilt = onlyRussian((functions) => [...functions, { id: "SHARES" }, { id: "SHARE" }]);
    expect(findings("", "", { readBuilt })).toMatchObject([
      { message: '"functions/functions-ru.json" has SHARES, which may not stand there.' },
      { message: '"functions/functions-ru.json" has SHARE, which may not stand there.' },
    ]);
  });

  test.each(["{", "{}"])("metadata that is none: %s", (text) => {
    const readBuilt = (path: string) =>
      path === "functions/functions.json" ? encode(text) : project.readBuilt(path);
    expect(findings("", "", { readBuilt })).toMatchObject([
      { path: metadata, message: '"functions/functions.json" holds no functions.' },
    ]);
  });
});

type Functions = { id: string }[];

/** The built files with the functions of the Russian metadata changed. */
function onlyRussian(change: (functions: Functions) => Functions) {
  return (path: string) => {
    const file = project.readBuilt(path);
    if (!file || path !== "functions/functions-ru.json") return file;
    const metadata = JSON.parse(new TextDecoder().decode(file)) as { functions: Functions };
    return encode(JSON.stringify({ ...metadata, functions: change(metadata.functions) }));
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

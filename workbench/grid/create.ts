/** Creates the spreadsheet on the page, in the user's language. */
import { IUndoRedoService, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import type { ILocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { FONTS } from "./fonts";
import { GroupingUndoService } from "./undo";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";

type Texts = ILocales[keyof ILocales];

/** The grid's texts in the pane's six languages, loaded when wanted. */
const LOCALES: Readonly<Record<string, { type: LocaleType; load: () => Promise<unknown[]> }>> = {
  ar: {
    type: LocaleType.AR_SA,
    load: () =>
      Promise.all([
        import("@univerjs/preset-sheets-core/locales/ar-SA"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/ar-SA"),
      ]),
  },
  en: {
    type: LocaleType.EN_US,
    load: () =>
      Promise.all([
        import("@univerjs/preset-sheets-core/locales/en-US"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
      ]),
  },
  es: {
    type: LocaleType.ES_ES,
    load: () =>
      Promise.all([
        import("@univerjs/preset-sheets-core/locales/es-ES"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/es-ES"),
      ]),
  },
  fr: {
    type: LocaleType.FR_FR,
    load: () =>
      Promise.all([
        import("@univerjs/preset-sheets-core/locales/fr-FR"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/fr-FR"),
      ]),
  },
  ru: {
    type: LocaleType.RU_RU,
    load: () =>
      Promise.all([
        import("@univerjs/preset-sheets-core/locales/ru-RU"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/ru-RU"),
      ]),
  },
  zh: {
    type: LocaleType.ZH_CN,
    load: () =>
      Promise.all([
        import("@univerjs/preset-sheets-core/locales/zh-CN"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/zh-CN"),
      ]),
  },
};

/** Starts Univer inside the element, without a workbook yet. */
export async function createGrid(
  container: HTMLElement,
  language: string,
  functions: IFunctionInfo[],
): Promise<{ univer: Univer; univerAPI: FUniver }> {
  const locale = LOCALES[language];
  if (locale === undefined) throw new Error(`The grid has no texts in "${language}".`);
  const texts = (await locale.load()) as { default: NonNullable<Texts> }[];
  const univer = new Univer({
    // Below this Univer reports every command on the console.
    logLevel: LogLevel.WARN,
    locale: locale.type,
    override: [[IUndoRedoService, { useClass: GroupingUndoService }]],
    locales: { [locale.type]: mergeLocales(...texts.map((one) => one.default)) },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    disableAutoFocus: true,
    customFontFamily: { override: true, list: FONTS },
    formula: { description: functions },
    footer: { sheetBar: true, statisticBar: true, menus: true, zoomSlider: true },
  });
  const conditions = UniverSheetsConditionalFormattingPreset();
  for (const entry of [...plugins, ...conditions.plugins]) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(plugin, options);
  }
  return { univer, univerAPI: FUniver.newAPI(univer) };
}

/** Creates the spreadsheet on the page, in the user's language. */
import { IUndoRedoService, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import type { ILocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { FONTS } from "./fonts";
import { GroupingUndoService } from "./undo";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";

type Texts = ILocales[keyof ILocales];

/** The grid's texts in the pane's six languages, loaded when wanted. */
const LOCALES: Readonly<Record<string, { type: LocaleType; load: () => Promise<unknown> }>> = {
  ar: { type: LocaleType.AR_SA, load: () => import("@univerjs/preset-sheets-core/locales/ar-SA") },
  en: { type: LocaleType.EN_US, load: () => import("@univerjs/preset-sheets-core/locales/en-US") },
  es: { type: LocaleType.ES_ES, load: () => import("@univerjs/preset-sheets-core/locales/es-ES") },
  fr: { type: LocaleType.FR_FR, load: () => import("@univerjs/preset-sheets-core/locales/fr-FR") },
  ru: { type: LocaleType.RU_RU, load: () => import("@univerjs/preset-sheets-core/locales/ru-RU") },
  zh: { type: LocaleType.ZH_CN, load: () => import("@univerjs/preset-sheets-core/locales/zh-CN") },
};

/** Starts Univer inside the element, without a workbook yet. */
export async function createGrid(
  container: HTMLElement,
  language: string,
  functions: IFunctionInfo[],
): Promise<{ univer: Univer; univerAPI: FUniver }> {
  const locale = LOCALES[language];
  if (locale === undefined) throw new Error(`The grid has no texts in "${language}".`);
  const texts = (await locale.load()) as { default: NonNullable<Texts> };
  const univer = new Univer({
    // Below this Univer reports every command on the console.
    logLevel: LogLevel.WARN,
    locale: locale.type,
    override: [[IUndoRedoService, { useClass: GroupingUndoService }]],
    locales: { [locale.type]: mergeLocales(texts.default) },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    disableAutoFocus: true,
    customFontFamily: { override: true, list: FONTS },
    formula: { description: functions },
    footer: { sheetBar: true, statisticBar: true, menus: true, zoomSlider: true },
  });
  for (const entry of plugins) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(plugin, options);
  }
  return { univer, univerAPI: FUniver.newAPI(univer) };
}

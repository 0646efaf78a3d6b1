/** What looks at frameworks: fetched when there is one to look at, not with the pane. */
export { CHANGE_GROUPS, changeText, groupText } from "../../framework/change-text";
export { diff } from "../../framework/diff";
export { problemPlace, problemText } from "../../framework/problem";
export { validate } from "../../framework/validate";
export { readFramework } from "../../workbook/read-framework";
export { writeFrameworkWorkbook } from "../../workbook/xlsx/framework/write";

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * The pane's page with Office.js from this server in place of Microsoft's address: the same
 * library, so that the workbench and the tests run without the internet.
 */
export function withLocalOfficeJs(html: string): string {
  if (!html.includes(cdn)) throw new Error(`taskpane.html does not load Office.js from ${cdn}`);
  return html.replaceAll(cdn, "/office-js/");
}

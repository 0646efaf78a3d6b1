/** The value of a parameter that nothing known lists: whoever fills the sheet in names the fund. */
export const NEW_ONE = "new";

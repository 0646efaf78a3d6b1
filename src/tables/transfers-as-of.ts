/** Until when transfers are counted in the budgets after transfers (Table 4, note below it). */
export const TRANSFERS_AS_OF = "2025-01-31";

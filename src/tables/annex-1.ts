import { absolute, input, sum } from "../calc/expression";
import { share } from "../functions/budget/share";
import { netTransfer } from "../functions/transfers/net-transfer";
import { transferCap } from "../functions/transfers/transfer-cap";
import { columnIs, rowAddsUp, staysUnder } from "./relations";
import type { TableSpec } from "./spec";
import { TRANSFERS_AS_OF } from "./transfers-as-of";

const AMOUNTS = ["approved", "transfersIn", "transfersOut", "netTransfer", "afterTransfers"];

/** Financial Regulation 3.4 speaks of sectors: what is not allocated has no share and no cap. */
const UNALLOCATED = "unallocated";

/** Transfers between sectors under Financial Regulation 3.4; transfers out are printed negative. */
export const annex1: TableSpec = {
  id: "annex-1",
  layout: "grid",
  measure: "kCHF",
  columns: [
    { id: "approved", holds: "amount" },
    { id: "transfersIn", holds: "amount", group: "transfers" },
    { id: "transfersOut", holds: "amount", group: "transfers" },
    { id: "netTransfer", holds: "amount", group: "transfers" },
    { id: "afterTransfers", holds: "amount" },
    { id: "shareOfSector", holds: "share", decimals: 1, group: "transferShare" },
    { id: "shareOfTotal", holds: "share", decimals: 1, group: "transferShare" },
  ],
  rows: {
    from: "sectors",
    then: [
      { id: UNALLOCATED, role: "item", notApplicable: ["shareOfSector", "shareOfTotal"] },
      { id: "total", role: "total" },
    ],
  },
  relations: [
    columnIs(
      "netTransfer",
      netTransfer,
      { transfersIn: "transfersIn", transfersOut: "transfersOut" },
      { kind: "balance", source: "Annex I, transfers" },
    ),
    {
      id: "afterTransfers",
      kind: "balance",
      cells: { columns: ["afterTransfers"] },
      is: sum(input("approved"), input("netTransfer")),
      inputs: { approved: { column: "approved" }, netTransfer: { column: "netTransfer" } },
      derives: true,
      source: "Annex I, budget after transfers",
    },
    columnIs(
      "shareOfSector",
      share,
      { part: "netTransfer", whole: "approved" },
      { kind: "share", source: "Annex I, transfers as a share of the sector’s budget" },
    ),
    columnIs(
      "shareOfTotal",
      share,
      { part: "netTransfer", whole: { row: "total", column: "approved" } },
      { kind: "share", source: "Annex I, transfers as a share of the total budget" },
    ),
    rowAddsUp("total", "item", { columns: AMOUNTS, source: "Annex I, total" }),
    {
      id: "in-equals-out",
      kind: "equality",
      cells: { rows: ["total"], columns: ["transfersIn"] },
      is: absolute(input("transfersOut")),
      inputs: { transfersOut: { column: "transfersOut" } },
      source: "Annex I, total: what some sectors receive others give",
    },
    staysUnder(
      "cap",
      { rows: "item", except: [UNALLOCATED], columns: ["netTransfer"] },
      transferCap,
      {
        receivingAppropriation: "approved",
        totalBudget: { row: "total", column: "approved" },
      },
      "Annex I, note 1: Financial Regulation 3.4",
    ),
  ],
  place: "Annex I",
  asOf: TRANSFERS_AS_OF,
};

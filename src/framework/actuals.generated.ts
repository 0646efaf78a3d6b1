// Written by `npm run generate` from the tables in addin/report.
import type { YearOfActuals } from "./actuals";

export const SHIPPED_ACTUALS: readonly YearOfActuals[] = [
  {
    "year": 2024,
    "document": "WO/PBC/38/3 Rev.",
    "expenditure": {
      "sectors": {
        "patents": 101051,
        "brands": 36191,
        "copyright": 16038,
        "development": 37094,
        "infrastructure": 18629,
        "partnerships": 14395,
        "ecosystems": 24824,
        "administration": 135143,
        "unallocated": null,
        "total": 383366
      },
      "results": {},
      "categories": {
        "total": {
          "posts": 214943,
          "temporary-staff": 9891,
          "other-staff-costs": 1017,
          "personnel-subtotal": 225851,
          "personnel-unallocated": null,
          "personnel-total": 225851,
          "internships": 507,
          "fellowships": 9392,
          "interns-and-fellowships-subtotal": 9899,
          "staff-missions": 4809,
          "third-party-travel": 9191,
          "travel-training-grants-subtotal": 14000,
          "conferences": 4890,
          "publishing": null,
          "individual-contractual-services": 20254,
          "other-contractual-services": 81089,
          "contractual-services-subtotal": 106233,
          "finance-costs-subtotal": 274,
          "premises-and-maintenance": 22293,
          "communication": 793,
          "representation-and-other": 966,
          "un-joint-services": 748,
          "operating-expenses-subtotal": 24800,
          "furniture-and-equipment": 107,
          "supplies-and-materials": 2202,
          "equipment-and-supplies-subtotal": 2309,
          "non-personnel-subtotal": 157515,
          "non-personnel-unallocated": null,
          "non-personnel-total": 157515,
          "total": 383366
        }
      }
    },
    "revenue": {}
  }
];

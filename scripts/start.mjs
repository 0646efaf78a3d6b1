// `npm start` and `npm run start:excel`, from a fresh clone on.
import { ensurePackages } from "./setup/packages.mjs";
import { runTypeScript } from "./setup/typescript.mjs";

ensurePackages();
runTypeScript("scripts/serve/start.ts");

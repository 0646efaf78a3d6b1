// `npm run package -- --url …`, from a fresh clone on.
import { ensurePackages } from "./setup/packages.mjs";
import { runTypeScript } from "./setup/typescript.mjs";

ensurePackages();
runTypeScript("scripts/package.ts");

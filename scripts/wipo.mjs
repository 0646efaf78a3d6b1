// `npm run --silent wipo -- …`: the command line, from a fresh clone on.
import { ensurePackages } from "./setup/packages.mjs";
import { runTypeScript } from "./setup/typescript.mjs";

ensurePackages();
runTypeScript("scripts/wipo.ts");

// Checks POPs against the schema only: js-yaml reads, ajv compares. What pop check is measured against. See docs/performance.md.
//   node check.mjs SCHEMA FOLDER
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as yaml from "js-yaml";
import Ajv from "ajv/dist/2020.js";

const [schema, folder] = process.argv.slice(2);
const valid = new Ajv({ strict: false, logger: false, validateFormats: false }).compile(JSON.parse(readFileSync(schema, "utf8")));
const lines = [];
let files = 0;
for (const name of readdirSync(folder).sort()) {
    if (name.endsWith(".pop.yaml")) {
        files++;
        try {
            // dates and numbers stay text where the schema says so
            if (!valid(yaml.load(readFileSync(join(folder, name), "utf8"), { schema: yaml.CORE_SCHEMA }))) {
                lines.push(name + ": " + valid.errors.map(error => error.instancePath + " " + error.message).join("; "));
            }
        } catch (mistake) {
            lines.push(name + ": " + mistake.message.split("\n")[0]);
        }
    }
}
process.stdout.write(lines.map(line => line + "\n").join(""));
process.stderr.write(files + " files, " + lines.length + " not valid\n");

/** Prints the schemas of the document whose objects may have any other property, each with the type that keeps them all. */
import { readFileSync } from "node:fs";

const { schemas } = JSON.parse(readFileSync(process.env.DOCUMENT, "utf8")).components;
const open = Object.keys(schemas).filter((name) => schemas[name].properties && schemas[name].additionalProperties);
process.stdout.write(open.map((name) => `${name}=kotlinx.serialization.json.JsonObject`).join(","));

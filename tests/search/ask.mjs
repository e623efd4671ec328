// Asks the engine questions about an index on disk: node ask.mjs <engine.js> <folder of the index>.
// On stdin a JSON list of [query, options]; on stdout what search() gave for each, as JSON.
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [engine, folder] = process.argv.slice(2);
const { openIndex } = await import(pathToFileURL(resolve(engine)));
const read = async (name) => {
  const bytes = await readFile(join(folder, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};
const text = [];
for await (const chunk of process.stdin) text.push(chunk);
const index = await openIndex(read);
const answers = [];
for (const [query, options] of JSON.parse(Buffer.concat(text).toString("utf8"))) {
  answers.push(await index.search(query, options));
}
process.stdout.write(JSON.stringify(answers));

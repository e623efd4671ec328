// Fetches the files of the index and unpacks them; says by name what is wrong with them.

/** The index cannot be fetched. */
export class IndexMissing extends Error {}
/** What was fetched is not the index this program knows. */
export class IndexDamaged extends Error {}
/** The browser cannot unpack the index. */
export class BrowserTooOld extends Error {}

const VERSION = 3;
const NAME = 12; // signs of the name of a file

/** The files of one index; `read` gives the bytes of a file by its name. */
export class Files {
  #read;
  #opened = new Map();

  constructor(read) {
    this.#read = read;
  }

  async manifest() {
    const manifest = parse(await this.#bytes("index.json"));
    if (manifest.version !== VERSION) throw new IndexDamaged("index.json");
    return manifest;
  }

  /** The names that stand behind each other in a text. */
  names(text) {
    return text.match(new RegExp(`.{${NAME}}`, "g")) ?? [];
  }

  /** The content of a file; fetched once. */
  get(name) {
    if (!this.#opened.has(name)) {
      const content = this.#bytes(`${name}.bin`).then(unpack).then(parse);
      content.catch(() => this.#opened.delete(name)); // a next question tries again
      this.#opened.set(name, content);
    }
    return this.#opened.get(name);
  }

  async #bytes(name) {
    try {
      return new Uint8Array(await this.#read(name));
    } catch (error) {
      throw new IndexMissing(name, { cause: error });
    }
  }
}

async function unpack(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes; // a server unpacked it already
  if (typeof DecompressionStream === "undefined") throw new BrowserTooOld("DecompressionStream");
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new IndexDamaged("gzip", { cause: error });
  }
}

function parse(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new IndexDamaged("JSON", { cause: error });
  }
}

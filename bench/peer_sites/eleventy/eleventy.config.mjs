export default function (config) {
  config.addCollection("kinds", (all) => {
    const kinds = {};
    for (const page of all.getAll()) {
      if (page.data.kind) (kinds[page.data.kind] ??= []).push(page);
    }
    return kinds;
  });
  return { dir: { input: "content", includes: "../_includes", output: "site" } };
}

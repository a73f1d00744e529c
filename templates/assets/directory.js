/*
 * The filter of the directory: while one types, only the communities stay whose name, program or state has every word,
 * on the map too. Accents and punctuation don't count, so that "hawaii" finds Hawaiʻi; "St." and "Saint" are one, and
 * every community answers to the network's program ("TechHire Flint") beside its own.
 */
(() => {
  "use strict";
  const filter = document.querySelector(".filter");
  if (!filter) return;
  const input = filter.querySelector("input");
  const count = filter.querySelector(".filter-count");

  const plain = (text) => text.normalize("NFD").toLowerCase()
    .replace(/[\p{M}\p{Lm}'’.]/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  const saint = (text) => text.replace(/\b(saint|st)\b/g, "saint st");
  const states = [...document.querySelectorAll(".states > li")].map((item) => {
    const heading = item.querySelector("h3");
    const code = heading.id.replace("state-", "");
    const communities = [...item.querySelectorAll("li")].map((community) => ({
      item: community,
      address: community.querySelector("a").href,
      words: saint(plain(`${community.textContent} ${heading.textContent} ${code} ${filter.dataset.program ?? ""}`)),
    }));
    return { item, communities, tile: document.querySelector(`[data-state="${code}"]`) };
  });

  function apply() {
    const wanted = plain(input.value).split(" ");
    // A community of two states stands under both, and counts once.
    const found = new Set();
    for (const { item, communities, tile } of states) {
      for (const community of communities) {
        const fits = wanted.every((word) => ` ${community.words}`.includes(` ${word}`));
        community.item.hidden = !fits;
        if (fits) found.add(community.address);
      }
      item.hidden = communities.every((community) => community.item.hidden);
      tile?.classList.toggle("left-out", item.hidden);
    }
    count.textContent = !input.value.trim() ? "" : found.size === 1 ? "1 community" : `${found.size || "No"} communities`;
  }

  filter.hidden = false;
  input.addEventListener("input", apply);
  // A browser may bring back what was typed before.
  apply();
})();

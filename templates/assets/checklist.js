/*
 * The ticks of a checklist or a play, kept for each community and carried by links; and the filter by audience.
 * "1x8k2.-p0q4z" ticks one box and unticks another that the record has as done. What equals the record is not kept, so
 * that a later record is seen. Needs copy.js.
 */
(() => {
  "use strict";
  const root = document.querySelector("[data-ticks]");
  const key = `enlist-ticks/${root.dataset.ticks}`;
  const linkStart = "#ticks=";
  const all = (selector) => root.querySelectorAll(selector);
  const show = (selector, visible) => all(selector).forEach((part) => { part.hidden = !visible; });

  /** From a box's name to whether it is ticked, where the record differs; for boxes of other pages too. */
  let changes;
  /** Whether they came with a link. One's own are left alone then. */
  let fromLink = false;
  /** What the last reset replaced. */
  let before = null;

  const encode = (map) => [...map].map(([name, ticked]) => (ticked ? "" : "-") + name).sort().join(".");
  const decode = (text) =>
    new Map((text.match(/-?[0-9a-z]+/g) ?? []).map((word) => [word.replace("-", ""), word[0] !== "-"]));

  /** Some browsers throw here: ticks last as long as the page. */
  function stored(text) {
    try {
      if (text !== undefined) localStorage.setItem(key, text);
      return localStorage.getItem(key) ?? "";
    } catch {
      show(".not-kept", true);
      return "";
    }
  }

  function load() {
    const own = stored();
    const carried = location.hash.startsWith(linkStart) ? location.hash.slice(linkStart.length) : own;
    fromLink = encode(decode(carried)) !== own;
    changes = decode(carried);
    render();
  }

  function save() {
    if (fromLink) history.replaceState(null, "", linkStart + encode(changes));
    else stored(encode(changes));
    render();
  }

  function render() {
    for (const box of all("[type=checkbox]")) box.checked = changes.get(box.name) ?? box.defaultChecked;
    for (const count of all("[data-done]")) {
      const done = (count.closest(".checklist-group") ?? root).querySelectorAll(".task > label > :checked");
      // A task for two audiences has two boxes.
      count.textContent = new Set([...done].map((box) => box.name)).size;
    }
    show(".tick-link", fromLink);
    show(".tick-tools", !fromLink);
    show("[data-do=undo]", before !== null);
  }

  /** Replaces one's own ticks. */
  function replace(ticks, message) {
    before = stored();
    leaveLink();
    changes = decode(ticks);
    save();
    announce(message);
    root.querySelector("[data-do=undo]")?.focus();
  }

  function leaveLink() {
    fromLink = false;
    history.replaceState(null, "", location.pathname + location.search);
  }

  const actions = {
    share: () => copyText(location.href.split("#")[0] + linkStart + encode(changes)),
    reset: () => replace("", "Your ticks are cleared"),
    keep: () => replace(encode(changes), "These ticks are yours now"),
    undo() {
      replace(before, "Your ticks are back");
      root.querySelector("[data-do=share]").focus();
      before = null;
      render();
    },
    mine() {
      leaveLink();
      load();
    },
  };

  /** Shows the audience that the address names, and everyone's tasks. Other addresses change nothing. */
  function filter() {
    const heading = location.hash.startsWith("#for-") && document.getElementById(location.hash.slice(1));
    if (!heading) return;
    for (const group of all(".checklist-group")) {
      group.hidden = !(heading === root || group.contains(heading) || group.querySelector("#for-everyone"));
    }
    for (const link of all(".jump a")) link.ariaCurrent = link.hash === location.hash;
    heading.scrollIntoView();
  }

  root.addEventListener("change", ({ target }) => {
    if (target.checked === target.defaultChecked) changes.delete(target.name);
    else changes.set(target.name, target.checked);
    before = null;
    save();
  });
  root.addEventListener("click", ({ target }) => actions[target.dataset.do]?.());
  addEventListener("hashchange", () => {
    if (location.hash.startsWith(linkStart)) load();
    filter();
  });
  load();
  filter();
})();

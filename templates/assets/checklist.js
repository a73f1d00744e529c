/*
 * Ticks, kept for each community or carried by a link; and the filter by audience. Needs clipboard.js.
 * "1x8k2.-p0q4z" ticks one box and unticks another: only where the record differs, so that later records are seen.
 * Addresses: "#for-employer", "#ticks=1x8k2", "#ticks=1x8k2&for-employer".
 */
(() => {
  "use strict";
  const root = document.querySelector("[data-ticks]");
  const key = `enlist-ticks/${root.dataset.ticks}`;
  const all = (selector) => root.querySelectorAll(selector);
  const show = (selector, isShown) => all(selector).forEach((part) => { part.hidden = !isShown; });

  /** Whether boxes are ticked, by name; those of other pages too. */
  let own = new Map();
  /** A link's, shown instead. */
  let linked;
  /** For Undo. */
  let before;
  let isKept = true;

  const hasBox = ([name]) => root.querySelector(`[name="${name}"]`);
  const encode = (ticks) => [...ticks].map(([name, ticked]) => (ticked ? "" : "-") + name).sort().join(".");
  const decode = (text) => new Map([...text.matchAll(/(-?)([0-9a-z]+)/g)].map(([, no, name]) => [name, !no]));
  const address = () => /^#?(?:ticks=([^&]*)&?)?(.*)$/.exec(location.hash);
  const carry = (place) => `#ticks=${encode(linked ?? own)}${place && "&" + place}`;
  const move = (hash) => history.replaceState(null, "", hash || location.pathname + location.search);

  /** If it fails, ticks last as long as the page. */
  function storage(use) {
    try {
      if (isKept) use();
    } catch {
      isKept = false;
      show(".not-kept", true);
    }
  }

  /** Other tabs write too. */
  const read = () => storage(() => { own = decode(localStorage.getItem(key) ?? ""); });

  function load() {
    const [, carried, place] = address();
    // A footnote, say.
    if (linked && carried === undefined && place) return;
    read();
    linked = carried === undefined ? null : new Map([...decode(carried)].filter(hasBox));
    if (linked && encode(linked) === encode([...own].filter(hasBox))) leaveLink();
    render();
    filter();
  }

  function save() {
    if (linked) move(carry(address()[2]));
    else storage(() => localStorage.setItem(key, encode(own)));
    render();
  }

  function render() {
    read();
    for (const box of all("[type=checkbox]")) box.checked = (linked ?? own).get(box.name) ?? box.defaultChecked;
    for (const count of all("[data-done]")) {
      const done = (count.closest(".checklist-group") ?? root).querySelectorAll(".task > label > :checked");
      // A task for two has two boxes.
      count.textContent = new Set([...done].map((box) => box.name)).size;
    }
    show(".tick-link", linked);
    show(".tick-tools", !linked);
    show(".kept", !linked && isKept);
    show("[data-do=undo]", before);
  }

  function replace(ticks, message) {
    leaveLink();
    before = own;
    own = new Map(ticks);
    save();
    announce(message);
    root.querySelector("[data-do=undo]")?.focus();
  }

  function leaveLink() {
    linked = null;
    move();
    filter();
    render();
  }

  const actions = {
    share: () => copyText(location.href.split("#")[0] + carry("")),
    reset: () => replace([], "Your ticks are cleared"),
    keep: () => replace([...own].filter((tick) => !hasBox(tick)).concat([...linked]), "These ticks are yours now"),
    undo() {
      replace(before, "Your ticks are back");
      root.querySelector("[data-do=share]").focus();
      before = null;
      render();
    },
    mine: leaveLink,
  };

  /** Shows the address's audience, and everyone's tasks. */
  function filter() {
    const place = address()[2];
    const heading = place ? place.startsWith("for-") && document.getElementById(place) : root;
    if (!heading) return;
    for (const group of all(".checklist-group")) {
      group.hidden = !(heading === root || group.contains(heading) || group.querySelector("#for-everyone"));
    }
    for (const link of all(".jump a")) link.ariaCurrent = link.hash === "#" + place;
    if (place) heading.scrollIntoView();
  }

  root.addEventListener("change", ({ target }) => {
    read();
    const ticks = linked ?? own;
    if (target.checked === target.defaultChecked) ticks.delete(target.name);
    else ticks.set(target.name, target.checked);
    before = null;
    save();
  });
  root.addEventListener("click", (event) => {
    const { target } = event;
    actions[target.dataset.do]?.();
    if (!linked || !target.matches(".jump a")) return;
    event.preventDefault();
    history.pushState(null, "", carry(target.hash.slice(1)));
    filter();
  });
  addEventListener("hashchange", load);
  addEventListener("storage", render);
  addEventListener("pageshow", render);
  load();
})();

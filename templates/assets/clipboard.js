/* Copies a text, and says in the page's .toast what happened. */
(() => {
  "use strict";
  const toast = document.querySelector(".toast");

  globalThis.announce = (message) => {
    // So that screen readers repeat the same.
    toast.textContent = "";
    setTimeout(() => { toast.textContent = message; }, 50);
  };

  globalThis.copyText = async (text) => {
    // Pages on a disk may lack it.
    const worked = await navigator.clipboard?.writeText(text).then(() => true, () => false) || viaSelection(text);
    announce(worked ? "Copied" : "Not allowed here: select the text and copy it by hand");
  };

  function viaSelection(text) {
    const focused = document.activeElement;
    const area = document.createElement("textarea");
    area.className = "visually-hidden";
    area.value = text;
    document.body.append(area);
    area.select();
    const worked = document.execCommand("copy");
    area.remove();
    focused.focus();
    return worked;
  }
})();

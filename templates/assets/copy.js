/*
 * Each [data-copyable] gets the page's #copy-button, in its .actions or at its end.
 * It copies the text of all [data-copy] within; a link with data-copy="href" gives its address.
 */
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

  for (const item of document.querySelectorAll("[data-copyable]")) {
    const button = document.getElementById("copy-button").content.firstElementChild.cloneNode(true);
    button.ariaLabel = `${button.textContent}: ${item.querySelector("h3, summary, [data-copy]").textContent.trim()}`;
    button.addEventListener("click", () => copyText(textOf(item)));
    (item.querySelector(".actions") ?? item).append(button);
  }

  function textOf(item) {
    return [...item.querySelectorAll("[data-copy]")]
      .map((part) => part.dataset.copy ? part.href : part.textContent.trim()).join("\n");
  }
})();

/*
 * Copy buttons. Each [data-copyable] element gets the button of the page's #copy-button: in its .actions, else at its
 * end. It copies the text of all [data-copy] in the element; a link with data-copy="href" gives its address.
 */
(() => {
  "use strict";
  const toast = document.querySelector(".toast");

  /** Tells what happened, to eyes and to screen readers. */
  globalThis.announce = (message) => {
    // Emptied first, so that the same words are read again.
    toast.textContent = "";
    setTimeout(() => { toast.textContent = message; }, 50);
  };

  globalThis.copyText = async (text) => {
    // Missing or forbidden on some pages opened from a disk.
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
    const parts = [...item.querySelectorAll("[data-copy]")];
    return parts.map((part) => part.dataset.copy ? part.href : part.textContent.trim()).join("\n");
  }
})();

/*
 * Each [data-copyable] gets the page's #copy-button, in its .actions or at its end. Needs clipboard.js.
 * It copies the text of all [data-copy] within; a link with data-copy="href" gives its address.
 */
(() => {
  "use strict";
  for (const item of document.querySelectorAll("[data-copyable]")) {
    const button = document.getElementById("copy-button").content.firstElementChild.cloneNode(true);
    button.ariaLabel = `${button.textContent}: ${item.querySelector("h3, summary, [data-copy]").textContent.trim()}`;
    button.addEventListener("click", () => copyText(textOf(item)));
    (item.querySelector(".actions") ?? item).append(button);
  }

  function textOf(item) {
    return [...item.querySelectorAll("[data-copy]")]
      .map((part) => part.dataset.copy ? part.href : part.textContent.trim()).join("\n").replace(/ +$/gm, "");
  }
})();

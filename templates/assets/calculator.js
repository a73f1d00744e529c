// The pitch's calculator: what open positions cost, from three numbers of the reader's.
//
// The markup (templates/_partials/calculator.html) is hidden until this script runs. The numbers live in the page's
// address, so that a reload keeps them and a copied address carries them.

"use strict";

(() => {
  const calculator = document.getElementById("calculator");
  if (!calculator) return;

  const inputs = [...calculator.querySelectorAll("input")];
  const result = calculator.querySelector("output");

  // An estimate claims no more than two digits: 12,210 becomes 12,000.
  const money = new Intl.NumberFormat(document.documentElement.lang, {
    style: "currency",
    currency: calculator.dataset.currency,
    maximumSignificantDigits: 2,
  });

  function readAddress() {
    const numbers = new URLSearchParams(location.search);
    for (const input of inputs) {
      // What is no number leaves the field empty, and the estimate says so.
      if (numbers.has(input.name)) input.value = numbers.get(input.name);
    }
  }

  function writeAddress() {
    const numbers = new URLSearchParams(inputs.map((input) => [input.name, input.value]));
    history.replaceState(null, "", `?${numbers}#vacancy`);
  }

  function showEstimate() {
    const isComplete = inputs.every((input) => input.validity.valid);
    const product = inputs.reduce((product, input) => product * input.valueAsNumber, 1);
    result.value = isComplete ? `about ${money.format(product)}` : "put a number in each field";
  }

  readAddress();
  showEstimate();
  calculator.hidden = false;
  calculator.addEventListener("input", () => {
    showEstimate();
    writeAddress();
  });
})();

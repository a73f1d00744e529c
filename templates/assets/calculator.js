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

  // An estimate claims no more than two digits: 12,210 becomes 12,000. Below ten those are cents.
  const money = (amount) => new Intl.NumberFormat(document.documentElement.lang, {
    style: "currency",
    currency: calculator.dataset.currency,
    ...(amount > 0 && amount < 10 && !Number.isInteger(amount) ? {} : { maximumSignificantDigits: 2 }),
  }).format(amount);

  function readAddress() {
    const numbers = new URLSearchParams(location.search);
    for (const input of inputs) {
      // "1,000" is a thousand. What is no number leaves the field empty, and the estimate says so.
      if (numbers.has(input.name)) input.value = numbers.get(input.name).replace(/,(?=\d{3}(?!\d))/g, "");
    }
  }

  /** Other programs' parameters stay. */
  function writeAddress() {
    const numbers = new URLSearchParams(location.search);
    for (const input of inputs) numbers.set(input.name, input.value);
    history.replaceState(null, "", `?${numbers}#vacancy`);
  }

  const plain = (number) => Number(number).toLocaleString(document.documentElement.lang);

  /** What to do before there is an estimate, or nothing. */
  function problem() {
    if (inputs.some((input) => input.value === "")) return "put a number in each field";
    const wrong = inputs.find((input) => !input.validity.valid);
    return wrong && `put a number from ${plain(wrong.min)} to ${plain(wrong.max)} under “${wrong.labels[0].textContent}”`;
  }

  function showEstimate() {
    const product = inputs.reduce((product, input) => product * input.valueAsNumber, 1);
    result.value = problem() ?? `about ${money(product)}`;
  }

  readAddress();
  showEstimate();
  calculator.hidden = false;
  calculator.addEventListener("input", () => {
    showEstimate();
    writeAddress();
  });
})();

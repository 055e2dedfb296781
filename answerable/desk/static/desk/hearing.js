/* The slider of a threshold: whatever it shows is a row of the table on the page, whose words the server wrote. */
(() => {
  "use strict";
  const form = document.querySelector("[data-slides]");
  const rows = [...document.querySelectorAll("[data-row]")];
  if (!form || !rows.length) return;
  const slider = form.querySelector("input[type=range]");
  const number = form.elements.at;
  const chosen = document.querySelector("[data-chosen]");
  const proposed = document.querySelector("[data-proposed]");
  const figures = [...document.querySelectorAll("[data-figure]")];

  const nearest = (value) => rows.reduce((best, row, place) =>
    (Math.abs(row.dataset.row - value) < Math.abs(rows[best].dataset.row - value) ? place : best), 0);

  function show(place) {
    const said = { ...rows[place].dataset, at: rows[place].dataset.row };
    for (const figure of figures) figure.textContent = said[figure.dataset.figure];
    slider.setAttribute("aria-valuetext", said.says);
    chosen?.setAttribute("transform", `translate(${said.x} 0)`);
    if (proposed) proposed.value = said.at;
    return said.at;
  }

  /* The address follows the choice, so that it can be sent to a colleague; only once the hand rests. */
  function keep() {
    number.value = show(slider.value);
    const asked = new URLSearchParams(new FormData(form));
    history.replaceState(null, "", `${form.getAttribute("action")}?${asked}`);
  }

  form.querySelector(".slides__wide").hidden = false;
  form.querySelector("[data-without-script]").hidden = true;
  slider.value = nearest(number.value);
  slider.addEventListener("input", () => { number.value = show(slider.value); });
  slider.addEventListener("change", keep);
  number.addEventListener("input", () => {
    if (number.value === "" || Number.isNaN(Number(number.value))) return;
    slider.value = nearest(number.value);
    show(slider.value);
  });
  number.addEventListener("change", keep);
  form.addEventListener("submit", (event) => { event.preventDefault(); keep(); });
})();

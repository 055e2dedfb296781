/* What comes back after something was done: a line that says so, the form is put away, and the page looks again. */
(() => {
  "use strict";
  const heard = () => document.getElementById("heard");

  function say(words) {
    if (!heard()) return;
    heard().replaceChildren(Object.assign(document.createElement("p"), { textContent: words }));
  }

  /* What a page says as it opens is read aloud too: screen readers hear only what comes into a live region later. */
  const opening = heard()?.innerText.trim();
  const aloud = document.getElementById("announced");
  if (opening && aloud) setTimeout(() => { aloud.textContent = opening; }, 500);

  /* A long conversation opens at the letter that waits for an answer. */
  const owed = document.querySelector(".desk__words [data-owed]");
  if (owed?.previousElementSibling && !location.hash) {
    const room = owed.closest(".desk__words");
    const from = room.getBoundingClientRect().top;
    if (owed.getBoundingClientRect().bottom > from + room.clientHeight) room.scrollTop += owed.getBoundingClientRect().top - from;
  }

  function putAway(form) {
    const details = form.closest("details");
    if (form.id !== "answer-form") form.reset();
    if (!details) return;
    const held = details.contains(document.activeElement);
    details.open = false;
    if (held) details.querySelector("summary").focus();
  }

  document.addEventListener("desk:done", (event) => {
    say(event.detail.words);
    const form = event.target.closest("form");
    if (form) putAway(form);
    document.body.dispatchEvent(new CustomEvent("desk:changed", { detail: { mine: true } }));
  });

  /* What is looked at again may go, and the focus with it: then the focus goes to what stood nearest. */
  let nearest = [];
  const CAN_HOLD = "a[href], button, summary, textarea, select, input:not([type=hidden])";

  function remember(region) {
    const at = document.activeElement;
    if (!region?.contains?.(at)) return;
    const around = [];
    for (let up = at; up && up !== region; up = up.parentElement) if (up.id) around.push(up.id);
    const rows = [...region.querySelectorAll(CAN_HOLD)];
    const here = rows.indexOf(at);
    const beside = [...rows.slice(here + 1), ...rows.slice(0, Math.max(0, here)).reverse()];
    nearest = [...around, ...beside.map((one) => one.id), region.id].filter(Boolean);
  }

  function restore() {
    if (document.activeElement !== document.body) { nearest = []; return; }
    for (const id of nearest) {
      const place = document.getElementById(id);
      if (!place?.checkVisibility()) continue;
      if (!place.matches(CAN_HOLD) && !place.hasAttribute("tabindex")) place.tabIndex = -1;
      place.focus({ preventScroll: true });
      if (document.activeElement === place) break;
    }
    nearest = [];
  }

  for (const name of ["htmx:beforeSwap", "htmx:oobBeforeSwap"]) {
    document.addEventListener(name, (event) => remember(event.detail.target));
  }
  document.addEventListener("htmx:afterSettle", restore);

  /* A refusal is said in words; what was being written stays where it is. */
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status === 422) {
      event.detail.shouldSwap = false;
      event.detail.isError = true;
    }
  });

  /* A form whose answer opens elsewhere, or that asks only, may be sent again. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches("[data-many]")) setTimeout(() => delete form.dataset.sending, 800);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = event.target.closest("details.act[open]");
    if (!open || event.target.closest("dialog")) return;
    open.open = false;
    open.querySelector("summary").focus();
  });

  document.addEventListener("toggle", (event) => {
    const act = event.target;
    if (!act.matches?.("details.act") || !act.open) return;
    act.querySelector("select:not([hidden]), textarea, input:not([type=hidden])")?.focus();
  }, true);
})();

/* Keeps an open page true: what changed is named by the stream, and fetched at most once a second.
   The stream carries ids only; where it breaks, the page looks by itself every half minute, and says so. */
(() => {
  "use strict";
  const QUIET = 1000, LOOK = 30_000, HERE = 20_000, PATIENCE = 6000;
  const desk = document.querySelector("[data-thread]");
  const waiting = new Set();
  let timer = 0;
  let last = 0;

  const tell = (name) => document.body.dispatchEvent(new CustomEvent(name));
  const said = (name) => document.dispatchEvent(new CustomEvent(name, { bubbles: true }));

  /* Nothing is replaced under someone's hands: while they type, choose or mark words in it, it waits. */
  function inUse(region) {
    if (!region) return false;
    const at = document.activeElement;
    if (region.contains(at) && at.matches("textarea, select, input:not([type=hidden])")) return true;
    if ([...region.querySelectorAll("details[open] textarea")].some((field) => field.value.trim())) return true;
    const marked = document.getSelection();
    return Boolean(marked && !marked.isCollapsed && region.contains(marked.anchorNode));
  }

  function look() {
    timer = 0;
    last = Date.now();
    if (document.hidden) return;
    for (const what of [...waiting]) {
      if (what === "desk:letters" && inUse(document.getElementById("letters"))) continue;
      waiting.delete(what);
      tell(what);
    }
    if (waiting.size) timer = setTimeout(look, 3 * QUIET);
  }

  function ask(...names) {
    for (const name of names) waiting.add(name);
    if (!timer) timer = setTimeout(look, Math.max(0, last + QUIET - Date.now()));
  }

  function heard(event) {
    const [thread] = event.data.split(" ");
    const mine = desk && (thread === desk.dataset.thread || thread === "all");
    ask("desk:queue", ...(mine ? ["desk:letters"] : []));
  }

  function follow() {
    if (!("EventSource" in window)) return;
    const stream = new EventSource("/live");
    let patience = 0;
    stream.addEventListener("thread", heard);
    stream.addEventListener("queue", heard);
    stream.addEventListener("open", () => {
      clearTimeout(patience);
      patience = 0;
      said("htmx:sseOpen");
    });
    stream.addEventListener("error", () => {
      patience ||= setTimeout(() => {
        patience = 0;
        if (stream.readyState === EventSource.OPEN) return;
        said("htmx:sseError");
        if (stream.readyState === EventSource.CLOSED) setTimeout(follow, LOOK);
      }, PATIENCE);
    });
    window.addEventListener("pagehide", () => stream.close(), { once: true });
  }

  /* --- who is here ------------------------------------------------------------- */

  let wrote = 0;
  document.addEventListener("input", (event) => {
    if (event.target.id !== "draft") return;
    const began = Date.now() - wrote > 2 * HERE;
    wrote = Date.now();
    if (began) here();
  });

  function here() {
    if (!desk || document.hidden || !window.htmx) return;
    const doing = Date.now() - wrote < 2 * HERE ? "writing" : "reading";
    htmx.ajax("POST", desk.dataset.here, { target: "#presence", swap: "outerHTML", values: { doing } })
      .catch(() => { /* away from the net: said.js says so */ });
  }

  function leave() {
    const token = document.querySelector("input[name=csrfmiddlewaretoken]");
    if (!desk || !token) return;
    const form = new FormData();
    form.append("csrfmiddlewaretoken", token.value);
    navigator.sendBeacon(desk.dataset.gone, form);
  }

  let mark = document.getElementById("presence")?.dataset.mark;
  let now = Number(document.getElementById("queue")?.dataset.now || 0);
  document.addEventListener("htmx:afterSettle", () => {
    const seen = document.getElementById("presence")?.dataset.mark;
    if (seen && mark && seen !== mark) ask("desk:letters");
    if (seen) mark = seen;
    const count = Number(document.getElementById("queue")?.dataset.now || 0);
    if (count > now) announce(count === 1 ? "One letter needs you now." : `${count} letters need you now.`);
    now = count;
    const needs = document.querySelector("[data-needs]");
    if (needs) needs.textContent = count ? `, ${count} ${count === 1 ? "needs" : "need"} you now` : "";
  });

  function announce(words) {
    const place = document.getElementById("announced");
    if (place) place.textContent = words;
  }

  document.body.addEventListener("desk:changed", () => ask("desk:queue", "desk:letters"));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) { ask("desk:queue", ...(desk ? ["desk:letters"] : [])); here(); }
  });
  setInterval(() => ask("desk:queue"), LOOK);
  if (desk) {
    setInterval(here, HERE);
    setTimeout(here, 1500);
    window.addEventListener("pagehide", leave);
  }
  follow();
})();

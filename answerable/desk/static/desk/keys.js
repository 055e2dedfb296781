/* Everything by keyboard. Keys of one letter never act while someone writes, and can be turned off (WCAG 2.1.4). */
(() => {
  "use strict";
  const on = document.querySelector('meta[name="answerable-keys"]')?.content !== "off";
  const help = document.getElementById("keys-help");
  const first = (selector) => document.querySelector(selector);
  const shown = (element) => element.getClientRects().length > 0;
  const writing = (target) => target.closest?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]");

  function go(selector) {
    const link = first(selector);
    if (link) link.click();
  }

  function step(by) {
    const links = [...document.querySelectorAll(".queue li > a")].filter(shown);
    if (!links.length) return;
    const here = links.indexOf(document.activeElement);
    const current = links.findIndex((link) => link.hasAttribute("aria-current"));
    const from = here >= 0 ? here : current >= 0 ? current : by > 0 ? -1 : links.length;
    const next = links[Math.min(links.length - 1, Math.max(0, from + by))];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }

  function open(key) {
    const details = first(`details.act[data-key="${key}"]`);
    if (!details) return false;
    if (details.open) details.querySelector("select, textarea, input:not([type=hidden])")?.focus();
    details.open = true;
    details.scrollIntoView({ block: "nearest" });
    return true;
  }

  function sayOf(verdict) {
    const near = document.activeElement?.closest?.(".why") || first(".why:target");
    const form = near?.querySelector("form[data-say]") || first("form[data-say]:not([data-said])");
    form?.querySelector(`button[value="${verdict}"]`)?.click();
  }

  function write() {
    const draft = first("#draft") || first("#waiting :is(a, button)");
    if (!draft) return;
    draft.focus();
    draft.scrollIntoView({ block: "nearest" });
  }

  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    "/": () => go('nav[aria-label="Staff pages"] a[href$="/search/"]'),
    e: write,
    r: write,
    m: () => open("m"),
    n: () => open("n"),
    h: () => open("h"),
    b: () => open("b"),
    s: () => open("s") || first("#password")?.focus(),
    w: () => sayOf("wrong"),
    W: () => sayOf("right"),
    "?": () => help?.showModal(),
  };
  const AFTER_G = {
    q: () => go('nav[aria-label="Staff pages"] a[href$="/desk/"]'),
    r: () => go('nav[aria-label="Staff pages"] a[href$="/review/"]'),
  };

  let g = 0;
  function pressed(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return send(event);
    if (event.key === "Escape" && writing(event.target) && !event.target.closest("details.act")) return event.target.blur();
    if (["ArrowDown", "ArrowUp"].includes(event.key) && event.target.closest?.(".queue li > a")) {
      event.preventDefault();
      return step(event.key === "ArrowDown" ? 1 : -1);
    }
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.repeat && !"jk".includes(event.key)) return;
    if (writing(event.target) || document.querySelector("dialog[open]")) return;
    const recent = Date.now() - g < 1200;
    g = event.key === "g" ? Date.now() : 0;
    const act = recent ? AFTER_G[event.key] : KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  function send(event) {
    if (!event.target.matches?.("textarea")) return;
    const form = event.target.closest("#answer-form, details.act form");
    const buttons = [...(form?.querySelectorAll("button:not([type=button])") || [])];
    const button = form?.id === "answer-form" ? first("#send") : buttons.length === 1 && buttons[0];
    if (!button) return;
    event.preventDefault();
    form.requestSubmit(button);
  }

  document.addEventListener("keydown", pressed);
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens-keys]");
    if (opener && help && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      help.showModal();
    }
    if (event.target.closest("[data-closes]")) event.target.closest("dialog")?.close();
  });
})();

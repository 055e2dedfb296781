/* A door to real people, by Answerable. It adds one button, changes nothing else in this page, reads none of its words,
   and keeps nothing in this browser. */
(() => {
  "use strict";
  const door = {/* what the server knows of this door */};
  const TAG = "answerable-door";
  const tag = document.currentScript;
  const note = (words) => console.info(`${TAG}: ${words}`);

  const css = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: auto 1em 1em auto !important;
  z-index: 2147483647 !important; max-width: calc(100vw - 2em) !important; color-scheme: light dark !important;
  font-family: "Atkinson Hyperlegible", Verdana, "DejaVu Sans", sans-serif !important; line-height: 1.4 !important; }
:host(.up) { inset: 1em 1em auto auto !important; }
* { box-sizing: border-box; font: inherit; }
[hidden] { display: none !important; }
button, a { min-height: 2.75em; padding: .5em 1em; border: 2px solid; border-radius: 3px; text-align: start; cursor: pointer; }
:focus-visible { outline: 3px solid #fff; outline-offset: 2px; box-shadow: 0 0 0 7px #000; }
.door { display: block; max-width: 24em; overflow-wrap: anywhere; color: ${door.ink};
  background: ${door.ground}; border-color: ${door.ink}; }
.door:hover .write { text-decoration: underline; }
.write { display: block; font-weight: 700; }
.now { display: block; font-size: .875em; }
.now:empty { display: none; }
.short .now { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
dialog { inset: auto 1em 1em auto; margin: 0; padding: 0; width: min(34em, 100vw - 2em); max-width: none;
  max-height: calc(100dvh - 2em); border: 2px solid #7f7766; border-radius: 3px; background: #f4efe5; color: #1d2329; }
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: rgb(0 0 0 / .4); }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .25em 1em; padding: .5em 1em; border-bottom: 1px solid #7f7766; }
h2 { flex: 1 1 8em; margin: 0; font-weight: 700; overflow-wrap: anywhere; }
header button, a { display: inline-flex; align-items: center; color: inherit; background: none; border-color: #7f7766; }
a { border-color: transparent; padding: .5em 0; }
p, output { display: block; margin: 0; padding: .75em 1em 0; }
footer { padding: 0 1em; border-top: 1px solid #7f7766; }
iframe { display: block; flex: 0 1 auto; width: 100%; height: 36em; min-height: 6em; border: 0; background: #f4efe5; }
@media (prefers-color-scheme: dark) { dialog, iframe { background: #14181c; color: #ede7da; } }
@media (max-width: 40em), (max-height: 30em) {
  dialog { inset: 0; width: 100vw; height: 100dvh; max-height: none; border: 0; border-radius: 0; }
  iframe { flex: 1 1 0; }
  header { padding: .25em .75em; }
}
@media (max-height: 30em) {
  dialog[open] { display: block; overflow: auto; }
  header { position: sticky; top: 0; background: inherit; }
}
@media (forced-colors: active) { button, dialog { border: 2px solid ButtonText; } :focus-visible { outline-color: Highlight; } }
@media print { :host { display: none !important; } }`;

  const inline = `:host { position: static !important; z-index: auto !important; max-width: 100% !important; }`;

  const language = () => {
    const around = (tag && tag.closest("[lang]")) || document.documentElement;
    const short = (around.lang || "").toLowerCase().split("-")[0];
    return Object.hasOwn(door.words, short) ? short : door.words.en ? "en" : Object.keys(door.words)[0];
  };

  function make(name, more = {}, ...inside) {
    const made = Object.assign(document.createElement(name), more);
    made.append(...inside);
    return made;
  }

  /* By the reader's own clock, as people say it: a day only where it is not today. */
  function when(moment, spoken) {
    const at = new Date(moment);
    const form = { hour: "numeric" };
    if (at.getMinutes() || !["en", "de"].includes(spoken)) form.minute = "2-digit";
    if (at.toDateString() !== new Date().toDateString()) {
      form.weekday = "long";
      if (at - Date.now() > 6 * 86400000) Object.assign(form, { day: "numeric", month: "long" });
    }
    return new Intl.DateTimeFormat(spoken, form).format(at);
  }

  function build() {
    const spoken = language();
    const words = door.words[spoken];
    const target = tag && tag.dataset.target ? document.querySelector(tag.dataset.target) : null;
    if (tag && tag.dataset.target && !target) note(`there is no ${tag.dataset.target} here, so the door stands in the corner.`);
    const host = make(TAG, { lang: spoken });
    host.dataset.door = door.key;
    const root = host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(target ? css + inline : css);
    const tall = sheet.cssRules[[...sheet.cssRules].findIndex((rule) => rule.selectorText === "iframe")];
    root.adoptedStyleSheets = [sheet];

    const now = make("span", { className: "now" });
    const button = make("button", { type: "button", className: "door" }, make("span", { className: "write", textContent: words.write }), now);
    const away = make("a", { href: door.home + door.away, target: "_blank", rel: "noreferrer", textContent: words.elsewhere });
    const waits = make("output");
    const trouble = make("p");
    trouble.setAttribute("role", "alert");
    const close = make("button", { type: "button", textContent: words.close });
    const title = make("h2", { id: "title", textContent: words.title });
    const panel = make("dialog", {}, make("header", {}, title, close), waits, trouble, make("footer", {}, away));
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-expanded", "false");
    panel.setAttribute("aria-labelledby", "title");
    root.append(button, panel);
    let frame = null;
    let heard = false;
    let barred = false;

    function tell(why) {
      waits.hidden = why || heard;
      trouble.hidden = !why;
      trouble.textContent = why;
      frame.hidden = why;
      if (why) away.focus();
    }

    function place() {
      frame?.remove();
      const made = make("iframe", { title: words.title, referrerPolicy: "no-referrer", src: `${door.home}/door/${door.key}/` });
      const giveUp = () => { if (frame === made && !heard && !barred) tell(words.unreached); };
      made.addEventListener("load", () => {
        made.contentWindow.postMessage({ door: "hello" }, door.home);
        setTimeout(giveUp, navigator.onLine ? 4000 : 0);
      });
      setTimeout(giveUp, 20000);
      frame = made;
      tell("");
      panel.querySelector("footer").before(frame);
      waits.textContent = words.moment;
    }

    button.addEventListener("click", () => {
      panel.showModal();
      button.setAttribute("aria-expanded", "true");
      if (!heard && !barred) place();
      (barred ? away : frame).focus();
    });
    close.addEventListener("click", () => panel.close());
    panel.addEventListener("close", () => {
      button.setAttribute("aria-expanded", "false");
      button.focus();
    });
    addEventListener("message", (event) => {
      if (!frame || event.origin !== door.home || event.source !== frame.contentWindow || !event.data) return;
      if (!heard) {
        heard = true;
        tell("");
      }
      if (event.data.door === "close") panel.close();
      const high = Number(event.data.height);
      if (event.data.door === "height" && high > 0) tall.style.height = `${Math.min(high, 20000)}px`;
    });
    document.addEventListener("securitypolicyviolation", (event) => {
      if (/^(frame|child|default)-src/.test(event.effectiveDirective) && event.blockedURI.startsWith(door.home) && frame && !heard) {
        barred = true;
        tell(words.shut_out);
      }
    });

    /* What has the focus is not hidden, nor are the last lines of the page: the button makes itself small, or steps aside. */
    function makeRoom() {
      button.classList.remove("short");
      host.classList.remove("up");
      const on = document.activeElement || host;
      const covers = () => {
        const [a, b] = [on, host].map((one) => one.getBoundingClientRect());
        return on !== host && a.height < innerHeight / 2 && a.right > b.left && a.bottom > b.top && a.top < b.bottom;
      };
      const atEnd = scrollY > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - 2;
      button.classList.toggle("short", innerHeight < 400 || atEnd || covers());
      host.classList.toggle("up", covers());
    }
    if (!target) for (const event of ["focusin", "scroll", "resize"]) addEventListener(event, makeRoom, { passive: true });

    async function ask() {
      if (document.hidden) return;
      try {
        const answer = await fetch(`${door.home}/api/doors/${door.key}?language=${spoken}`, { credentials: "omit", referrerPolicy: "no-referrer" });
        if (!answer.ok) return;
        const told = await answer.json();
        if (!told.open && !panel.open) host.remove();
        const by = told.next_answer_by ? told.said.answer.replace("{time}", when(told.next_answer_by, spoken)) : "";
        now.textContent = [told.said.here, by].filter(Boolean).join(" · ");
      } catch { note("who is there could not be asked."); }
    }

    (target || document.body).append(host);
    if (!target) makeRoom();
    ask();
    setInterval(ask, 300000);
  }

  function begin() {
    if (!door.open) note("this door is closed for now.");
    else if (!door.origins.includes(location.origin)) note(`this door is not meant for ${location.origin}.`);
    else if (!document.querySelector(`${TAG}[data-door="${door.key}"]`)) build();
  }

  if (document.body && (document.readyState !== "loading" || !(tag && tag.dataset.target))) begin();
  else document.addEventListener("DOMContentLoaded", begin, { once: true });
})();

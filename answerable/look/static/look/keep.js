/* Keeps what someone types until it has safely arrived.
   <form data-keep="write"> stores its words in this tab only (sessionStorage) while they are typed, shows the faces
   marked data-face="offline" and data-face="failed" instead of losing them, and sends once however often it is pressed.
   An element with data-keep-done="write" on the next page says that they arrived: only then are they forgotten.
   An element with data-kept="write" shows only where words are kept under that name, one with data-kept-not only elsewhere.
   data-keep-newer says that what the page itself carries was typed before: what is kept is then the newer. */
(() => {
  "use strict";
  const TRIED = "answerable:tried";
  const store = {
    key: (name) => `answerable:keep:${name}`,
    read(name) {
      try { return JSON.parse(sessionStorage.getItem(this.key(name)) || "{}"); } catch { return {}; }
    },
    has(name) { return Object.keys(this.read(name)).length > 0; },
    write(name, words) {
      try { sessionStorage.setItem(this.key(name), JSON.stringify(words)); } catch { /* full or forbidden: the page still holds them */ }
    },
    forget(name) {
      try { sessionStorage.removeItem(this.key(name)); } catch { /* nothing was stored */ }
    },
  };

  const keepable = (field) =>
    field.name && field.name !== "csrfmiddlewaretoken" && !field.hasAttribute("data-keep-not") &&
    !["password", "file", "submit", "button", "reset", "image"].includes(field.type) &&
    field.type !== "hidden";

  const fields = (form) => [...form.elements].filter(keepable);
  const keyOf = (form) => form.querySelector("input[data-keep-key]");
  const isTick = (field) => field.type === "radio" || field.type === "checkbox";

  /* The key of a sending is kept from the first try on: sent again unchanged, it is the same letter. */
  function remember(form, tried = false) {
    const words = {};
    if (tried && keyOf(form)) words[TRIED] = keyOf(form).value;
    for (const field of fields(form)) {
      if (!isTick(field)) words[field.name] = field.value;
      else if (field.checked) (words[field.name] ||= []).push(field.value);
    }
    store.write(form.dataset.keep, words);
  }

  /* The old key returns only for the very same words: changed words are a new letter and must never be taken for the old. */
  function restoreKey(form, tried) {
    const key = keyOf(form);
    if (!key || !tried) return;
    const fresh = key.value;
    key.value = tried;
    const renew = (event) => {
      if (!event.isTrusted) return;
      key.value = fresh;
      form.removeEventListener("input", renew);
    };
    form.addEventListener("input", renew);
  }

  function restore(form) {
    const words = store.read(form.dataset.keep);
    for (const field of fields(form)) {
      const kept = words[field.name];
      if (kept === undefined) continue;
      if (isTick(field)) field.checked = kept.includes(field.value);
      else if (!field.value || form.hasAttribute("data-keep-newer")) field.value = kept;
      else if (field.value !== kept) delete words[TRIED];
    }
    restoreKey(form, words[TRIED]);
  }

  const typedIn = new WeakMap();

  /* Who is typing is never led away: a face is announced, and the focus goes to it only after a press of Send. */
  function show(form, which, pressed = false) {
    const stoodIn = document.activeElement?.closest("[data-face]");
    for (const face of form.querySelectorAll("[data-face]")) face.hidden = face.dataset.face !== which;
    const shown = which && form.querySelector(`[data-face="${which}"]`);
    if (shown && pressed) { shown.tabIndex = -1; shown.focus(); }
    else if (stoodIn?.hidden && form.contains(stoodIn)) {
      (typedIn.get(form) || form.querySelector("textarea") || fields(form)[0])?.focus();
    }
  }

  function settle(form) {
    delete form.dataset.sending;
    for (const button of form.querySelectorAll("[data-said-before]")) {
      button.removeAttribute("aria-disabled");
      button.textContent = button.dataset.saidBefore;
      button.removeAttribute("data-said-before");
    }
  }

  function sending(form, button) {
    form.dataset.sending = "1";
    if (!button || button.dataset.saidBefore !== undefined) return;
    button.dataset.saidBefore = button.textContent;
    button.setAttribute("aria-disabled", "true");
    button.textContent = button.dataset.sending || "Sending…";
  }

  /* Any answer at all, even a refusal, means that the house can be reached. */
  async function reachable(form) {
    if (!navigator.onLine) return false;
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), 8000);
    try {
      await fetch(form.dataset.reach || "/static/look/icon.svg", { method: "HEAD", cache: "no-store", signal: giveUp.signal });
      return true;
    } catch { return false; } finally { clearTimeout(timer); }
  }

  async function submit(event) {
    const form = event.target.closest("form[data-keep]");
    if (!form || form.hasAttribute("hx-post")) return;
    event.preventDefault();
    if (form.dataset.sending) return;
    const button = event.submitter;
    remember(form, true);
    show(form, "");
    sending(form, button);
    if (!(await reachable(form))) {
      settle(form);
      show(form, navigator.onLine ? "failed" : "offline", true);
      return;
    }
    if (button && button.name) {
      const chosen = Object.assign(document.createElement("input"), { type: "hidden", name: button.name, value: button.value });
      form.append(chosen);
    }
    if (button && button.hasAttribute("formaction")) form.action = button.formAction;
    HTMLFormElement.prototype.submit.call(form);
  }

  function once(event) {
    const form = event.target;
    if (event.defaultPrevented || form.matches("form[data-keep], [hx-post]") || !form.matches('form[method="post" i]')) return;
    if (form.dataset.sending) { event.preventDefault(); return; }
    form.dataset.sending = "1";
    setTimeout(() => settle(form), 8000); /* an answer that is a file leaves this page standing */
  }

  function wake() {
    for (const done of document.querySelectorAll("[data-keep-done]")) store.forget(done.dataset.keepDone);
    for (const form of document.querySelectorAll("form[data-keep]")) restore(form);
    for (const place of document.querySelectorAll("[data-kept]")) place.hidden = !store.has(place.dataset.kept);
    for (const place of document.querySelectorAll("[data-kept-not]")) place.hidden = store.has(place.dataset.keptNot);
  }

  document.addEventListener("submit", submit);
  document.addEventListener("submit", once);
  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-keep]");
    if (!form) return;
    typedIn.set(form, event.target);
    remember(form);
  });
  /* Taken back out of the browser's memory, a page still carries the key of a letter already sent: it is fetched anew. */
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    if (document.querySelector("form[data-keep][data-sending]")) location.reload();
    for (const form of document.querySelectorAll("form")) settle(form);
  });
  for (const event of ["online", "offline"]) {
    window.addEventListener(event, () => {
      for (const form of document.querySelectorAll("form[data-keep]")) show(form, event === "offline" ? "offline" : "");
      document.documentElement.toggleAttribute("data-offline", event === "offline");
    });
  }
  wake();
})();

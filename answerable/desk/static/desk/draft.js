/* A draft keeps itself: two seconds after the last key, on leaving the field, and on leaving the page.
   When another window was first, both texts are shown and neither is lost. */
(() => {
  "use strict";
  const form = document.getElementById("answer-form");
  const area = document.getElementById("draft");
  if (!form || !area) return;
  const PAUSE = 2000, READ = 700, RETRY = 10_000;
  const tab = `answerable:draft:${form.dataset.draft}`;
  const saved = () => document.getElementById("saved");
  const version = form.elements.version;
  let kept = area.value;
  let saving = Promise.resolve(true);
  let [pause, read, retry] = [0, 0, 0];

  function say(words) {
    if (saved() && saved().textContent !== words) saved().textContent = words;
  }
  function remember(words) {
    try {
      if (words === null) sessionStorage.removeItem(tab);
      else sessionStorage.setItem(tab, JSON.stringify({ words, version: version.value }));
    } catch { /* full or forbidden: the page still holds them */ }
  }

  function body(words) {
    const data = new FormData();
    data.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
    data.append("text", words);
    data.append("version", version.value || "0");
    if (form.elements.answers) data.append("answers", form.elements.answers.value);
    return data;
  }

  async function put() {
    const words = area.value;
    if (words === kept || (!words.trim() && version.value === "0")) return true;
    clearTimeout(retry);
    let answer;
    try {
      answer = await fetch(form.dataset.draft, { method: "POST", body: body(words), keepalive: words.length < 20_000 });
    } catch {
      remember(words);
      say("Not saved yet: no connection. Your words are kept in this tab.");
      retry = setTimeout(save, RETRY);
      return false;
    }
    if (answer.redirected) {
      remember(words);
      say("Not saved: you are signed out. Your words are kept in this tab.");
      return false;
    }
    if (answer.status === 409) {
      showBoth(await answer.json());
      return false;
    }
    if (!answer.ok) {
      remember(words);
      say("Not saved. Your words are still on this page.");
      return false;
    }
    const told = await answer.json();
    version.value = told.version;
    kept = words;
    remember(null);
    if (area.value === words) say(`Saved ${told.saved}`);
    return true;
  }

  /* One after the other: the version that one brings back is the one that the next one names. */
  function save() {
    clearTimeout(pause);
    saving = saving.then(put, put);
    return saving;
  }

  function button(words, act) {
    const made = Object.assign(document.createElement("button"), { type: "button", className: "button button--second", textContent: words });
    made.addEventListener("click", act);
    return made;
  }

  function showBoth(told) {
    const both = document.getElementById("both");
    const state = Object.assign(document.createElement("div"), { className: "state state--failed" });
    const title = Object.assign(document.createElement("h3"), { textContent: "Both texts are kept" });
    const why = Object.assign(document.createElement("p"), { textContent: told.why });
    const other = Object.assign(document.createElement("p"), { className: "kept letter__body--as-typed", textContent: told.text });
    const row = Object.assign(document.createElement("p"), { className: "buttons" });
    row.append(
      button("Keep what I typed here", () => { version.value = told.version; kept = told.text; both.hidden = true; save(); area.focus(); }),
      button("Take the other text", () => {
        version.value = told.version; kept = told.text; area.value = told.text; both.hidden = true;
        area.dispatchEvent(new Event("input", { bubbles: true })); area.focus();
      }),
    );
    state.append(title, why, other, row);
    both.replaceChildren(state);
    both.hidden = false;
    both.tabIndex = -1;
    say("Not saved: choose which words stay.");
    both.focus();
  }

  /* --- what the margin says -------------------------------------------------------- */

  let reading = false;
  let again = false;
  async function look() {
    if (!window.htmx) return;
    if (reading) { again = true; return; }
    reading = true;
    try {
      await htmx.ajax("POST", form.dataset.reading, { target: "#reading-margin", swap: "outerHTML", values: { text: area.value } });
    } catch { /* away from the net: the margin stands as it is */ } finally {
      reading = false;
      if (again) { again = false; look(); }
    }
  }

  area.addEventListener("input", () => {
    clearTimeout(pause);
    clearTimeout(read);
    pause = setTimeout(save, PAUSE);
    read = setTimeout(look, READ);
  });
  area.addEventListener("blur", save);
  window.addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });

  /* Sending waits for the draft to be kept, so that it never runs into its own words. */
  form.addEventListener("htmx:confirm", (event) => {
    if (event.detail.elt !== form) return;
    event.preventDefault();
    save().then((ok) => { if (ok) event.detail.issueRequest(true); });
  });

  const lost = (() => { try { return JSON.parse(sessionStorage.getItem(tab) || "null"); } catch { return null; } })();
  if (lost && lost.words !== area.value) {
    if (lost.version === version.value) {
      area.value = lost.words;
      area.dispatchEvent(new Event("input", { bubbles: true }));
      say("These words were not saved before. They are kept now.");
    } else {
      showBoth({ why: "These words were typed in this tab before and never saved.", text: lost.words, version: version.value });
    }
  }
})();

/* Says on the desk what the server refused, and that the connection broke: in words, in one place, until put away.
   A refusal never replaces what was being written: its words are lifted out of the answer into #said. */
(() => {
  "use strict";
  const place = () => document.getElementById("said");

  let before = null;

  function putAway(state) {
    state.remove();
    const back = before?.isConnected && before !== document.body ? before : document.getElementById("main");
    back?.focus();
  }

  function put(state) {
    if (!place().contains(document.activeElement)) before = document.activeElement;
    const title = state.querySelector("h1");
    if (title) title.replaceWith(Object.assign(document.createElement("h2"), { textContent: title.textContent }));
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button button--second", textContent: "Put away" });
    button.addEventListener("click", () => putAway(state));
    const row = state.querySelector(".buttons") || state.appendChild(Object.assign(document.createElement("p"), { className: "buttons" }));
    row.append(button);
    place().replaceChildren(state);
  }

  function state(kind, title, words) {
    const section = Object.assign(document.createElement("section"), { className: `state state--${kind}` });
    section.append(
      Object.assign(document.createElement("h2"), { textContent: title }),
      Object.assign(document.createElement("p"), { textContent: words }),
    );
    return section;
  }

  document.addEventListener("htmx:responseError", (event) => {
    const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const told = answer.querySelector(".state");
    put(told ? document.importNode(told, true) : state("failed", "That did not work", "Nothing was sent or changed. What you wrote is still on this page."));
  });

  let broken = false;
  function lost() {
    if (broken || !place()) return;
    broken = true;
    const time = new Date().toLocaleTimeString([], { hour: "numeric", minute: "2-digit" });
    put(state("offline", `No connection since ${time}`, "What you wrote is kept on this computer. Clocks go on. The lists on this page may be old."));
  }
  function found() {
    if (!broken) return;
    broken = false;
    place().querySelector(".state--offline")?.remove();
  }
  for (const name of ["htmx:sendError", "htmx:timeout", "htmx:sseError"]) document.addEventListener(name, lost);
  for (const name of ["htmx:sseOpen", "htmx:afterOnLoad"]) document.addEventListener(name, found);
  window.addEventListener("offline", lost);
  window.addEventListener("online", found);
})();

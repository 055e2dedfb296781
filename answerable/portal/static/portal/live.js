/* Fetches the part marked data-live again when something in it changed; without it, "look again" does the same. */
(() => {
  "use strict";
  const part = document.querySelector("[data-live]");
  if (!part || !("EventSource" in window)) return;
  let waiting = false;

  async function look() {
    if (waiting) return;
    waiting = true;
    try {
      const answer = await fetch(part.dataset.live, { headers: { "X-Requested-With": "fetch" }, redirect: "error" });
      if (!answer.ok) return;
      const words = await answer.text();
      if (words.trim() !== part.innerHTML.trim()) part.innerHTML = words;
    } catch { /* away from the net: the page stands as it is, and "look again" is there */ } finally { waiting = false; }
  }

  /* What is one's own to hear comes here; its id says which conversation changed. */
  let soon = 0;
  function heard(event) {
    const [thread] = event.data.split(" ");
    if (part.dataset.thread && thread && thread !== "all" && thread !== part.dataset.thread) return;
    clearTimeout(soon);
    soon = setTimeout(look, 150);
  }

  const stream = new EventSource("/live");
  stream.addEventListener("thread", heard);
  stream.addEventListener("queue", heard);
  window.addEventListener("pagehide", () => stream.close());
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
})();

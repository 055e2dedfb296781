/* Fetches the part marked data-live again when something in it changed; without it, "look again" does the same. */
(() => {
  "use strict";
  const part = document.querySelector("[data-live]");
  if (!part || !("EventSource" in window)) return;
  let waiting = false;
  let before = part.innerHTML;

  /* The title follows what changed, one short line is announced instead of the whole list, and the place where
     someone stood with the keyboard is kept. */
  function show(words) {
    const [stood, old] = [document.activeElement, headlines()];
    const link = part.contains(stood) && stood.getAttribute("href");
    const earlier = part.querySelector("[data-headline]")?.dataset.headline;
    before = words;
    part.innerHTML = words;
    if (link) [...part.querySelectorAll("a")].find((one) => one.getAttribute("href") === link)?.focus();
    const said = headlines().filter((one) => !old.includes(one));
    const place = document.getElementById("headline");
    const now = part.querySelector("[data-headline]")?.dataset.headline;
    if (place && now && now !== earlier) {
      document.title = document.title.replace(earlier, now);
      place.textContent = place.dataset.name ? `${now}, ${place.dataset.name}` : now;
    }
    const aloud = document.getElementById("live-said");
    if (aloud && said.length) aloud.textContent = `${said.join(". ")}.`;
  }

  const headlines = () => [...part.querySelectorAll("[data-headline]")].map((one) => one.dataset.headline)
    .concat([...part.querySelectorAll(".conversation h2")].map((one) => one.textContent.trim()));

  async function look() {
    if (waiting) return;
    waiting = true;
    try {
      const answer = await fetch(part.dataset.live, { headers: { "X-Requested-With": "fetch" }, redirect: "error" });
      if (!answer.ok) return;
      const words = await answer.text();
      if (words.trim() !== before.trim()) show(words);
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

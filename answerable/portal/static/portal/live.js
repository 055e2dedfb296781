/* Fetches the part marked data-live again when something in it changed; without it, "look again" does the same. */
(() => {
  "use strict";
  const part = document.querySelector("[data-live]");
  if (!part || !("EventSource" in window)) return;
  let waiting = false;
  let before = part.innerHTML;
  let late = "";

  /* What someone stands on with the keyboard, in the new words: by its id, else the same one of the links that lead
     to the same place. */
  const leading = (within, href) => [...within.querySelectorAll("[href]")].filter((one) => one.getAttribute("href") === href);
  function sameIn(within, stood) {
    if (stood.id) return [...within.querySelectorAll("[id]")].find((one) => one.id === stood.id);
    const href = stood.getAttribute("href");
    return href ? leading(within, href)[leading(part, href).indexOf(stood)] : undefined;
  }

  /* Nobody is moved: words in which the place where someone stands is gone wait until they have left it. */
  function take(words) {
    const stood = part.contains(document.activeElement) ? document.activeElement : null;
    const fresh = Object.assign(document.createElement("template"), { innerHTML: words }).content;
    const same = stood && sameIn(fresh, stood);
    late = stood && !same ? words : "";
    if (late) return;
    before = words;
    show(fresh);
    if (same) same.focus({ preventScroll: true });
  }

  part.addEventListener("focusout", () => setTimeout(() => { if (late) take(late); }));

  /* The title follows what changed, and one short line is announced instead of the whole list. */
  function show(fresh) {
    const old = headlines();
    const earlier = part.querySelector("[data-headline]")?.dataset.headline;
    part.replaceChildren(fresh);
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
      if (words.trim() !== before.trim()) take(words);
      else late = "";
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

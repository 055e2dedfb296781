/* What a reviewer asked to change is shown in the words themselves, and said to be changed once it is. */
(() => {
  "use strict";
  const area = document.getElementById("draft");
  const wishes = [...document.querySelectorAll("[data-wish]")];
  if (!area || !wishes.length) return;

  function place(button) {
    const words = button.dataset.finds.replace(/\r\n?/g, "\n");
    const meant = Number(button.dataset.at);
    let [found, nearest] = [-1, Infinity];
    for (let at = area.value.indexOf(words); at >= 0; at = area.value.indexOf(words, at + 1)) {
      if (Math.abs(at - meant) < nearest) [found, nearest] = [at, Math.abs(at - meant)];
    }
    return [found, words.length];
  }

  function show(button) {
    const [start, length] = place(button);
    if (start < 0) return;
    area.focus();
    area.setSelectionRange(start, start + length);
    reveal(start);
  }

  /* The copy under the textarea knows where the words stand; what scrolls is the room around them, or the page. */
  function reveal(start) {
    const room = area.closest(".answer__room");
    const at = lineOf(start) - room.getBoundingClientRect().top - room.clientHeight / 3;
    if (room.scrollHeight > room.clientHeight) room.scrollTop += at;
    else if (lineOf(start) > window.innerHeight - 80) window.scrollBy(0, lineOf(start) - window.innerHeight / 3);
  }

  function lineOf(start) {
    const texts = document.createTreeWalker(document.getElementById("under"), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let left = start;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (left < text.length) {
        range.setStart(text, left);
        range.setEnd(text, left + 1);
        break;
      }
      left -= text.length;
    }
    return range.getBoundingClientRect().top;
  }

  function look() {
    for (const wish of wishes) {
      const button = wish.querySelector("[data-finds]");
      const stands = place(button)[0] >= 0;
      button.hidden = !stands;
      wish.toggleAttribute("data-met", !stands);
    }
  }

  for (const wish of wishes) wish.querySelector("[data-finds]").addEventListener("click", (event) => show(event.currentTarget));
  area.addEventListener("input", look);
  look();
})();

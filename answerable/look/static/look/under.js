/* Keeps the marked copy under the composer's textarea word for word the same while one types.
   A mark moves with its words and goes when they are changed; new marks come from the server, which alone judges. */
(() => {
  "use strict";

  function marksOf(under) {
    let at = 0;
    const marks = [];
    for (const node of under.childNodes) {
      const length = node.textContent.length;
      if (node.nodeType === Node.ELEMENT_NODE && length) marks.push({ node, start: at, end: at + length });
      at += length;
    }
    return marks;
  }

  function sharedEnds(before, after) {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
    return { head, tail };
  }

  function carry(marks, before, after) {
    const { head, tail } = sharedEnds(before, after);
    const [from, by] = [before.length - tail, after.length - before.length];
    return marks.flatMap(({ node, start, end }) => {
      if (end <= head) return [{ node, start, end }];
      return start >= from ? [{ node, start: start + by, end: end + by }] : [];
    });
  }

  function redraw(under, words) {
    const before = under.textContent;
    if (before === words) return;
    const pieces = [];
    let at = 0;
    for (const { node, start, end } of carry(marksOf(under), before, words)) {
      if (start > at) pieces.push(words.slice(at, start));
      pieces.push(node);
      at = end;
    }
    under.replaceChildren(...pieces, words.slice(at));
  }

  function follow(composer) {
    const [under, area] = [composer.querySelector(".composer__under"), composer.querySelector("textarea")];
    if (!under || !area) return;
    composer.classList.add("composer--awake");
    redraw(under, area.value);
  }

  const followAll = () => document.querySelectorAll(".composer").forEach(follow);
  document.addEventListener("input", (event) => {
    const composer = event.target.closest(".composer");
    if (composer && event.target.matches("textarea")) follow(composer);
  });
  document.addEventListener("htmx:afterSettle", followAll);
  document.addEventListener("htmx:oobAfterSwap", followAll);
  followAll();
})();
